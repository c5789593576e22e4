import { Newspaper } from "lucide-react";
import type { ReactNode } from "react";

import type { Story, StoryFigure } from "../../../shared/contract/commands.ts";
import { Go, NumberLink } from "../../components/go.tsx";
import { NothingYet } from "../../components/nothing-yet.tsx";
import { Headline, Page } from "../../components/page.tsx";
import { useEngine } from "../../engine-client.ts";
import { useText } from "../../i18n.tsx";

/** Stories from the news, and what one's own downloads say to each. */
export function StoriesView(): ReactNode {
  const t = useText();
  const archives = useEngine("archive.list", {});
  const answer = useEngine("stories.list", { lang: t.locale });
  const stories = answer.data?.stories;
  const isEmpty = archives.data?.archives.length === 0;
  return (
    <Page title={t("window.nav.stories")}>
      {stories === undefined || isEmpty ? (
        <NothingYet
          heading={t("window.nav.stories")}
          isEmpty={isEmpty}
          error={answer.error ?? archives.error}
          icon={Newspaper}
          title={t("window.stories.empty")}
        >
          {t("window.stories.emptyText")}
        </NothingYet>
      ) : (
        <>
          <Headline>
            {t("window.stories.title", {
              count: stories.filter(({ concerns }) => concerns === "yes")
                .length,
            })}
          </Headline>
          <p className="lede">{t("window.stories.lede")}</p>
          {stories.map((story) => (
            <StorySection key={story.id} story={story} />
          ))}
        </>
      )}
    </Page>
  );
}

function StorySection({ story }: { story: Story }): ReactNode {
  const t = useText();
  const { id, title, told, fairness, concerns, answer, figures } = story;
  const findings = useEngine("findings.list", {
    lang: t.locale,
  }).data?.findings.filter((each) => story.findings.includes(each.id));
  return (
    <section className="section story" aria-labelledby={`story-${id}`}>
      <h2 className="title" id={`story-${id}`}>
        {title}
      </h2>
      <div className="finding">
        <div>
          <h3 className="part">{t("window.stories.told")}</h3>
          <p className="prose">{told}</p>
          <h3 className="part">{t("window.stories.concerns")}</h3>
          <p className="prose">
            <strong>{t(`story.concerns.${concerns}`)}.</strong> {answer}
          </p>
          {figures.length > 0 && (
            <ul className="story-figures">
              {figures.map((figure) => (
                <li key={figure.says}>
                  <Figure
                    figure={figure}
                    isLinked={story.findings.includes(figure.finding)}
                  />
                </li>
              ))}
            </ul>
          )}
          {findings !== undefined && findings.length > 0 && (
            <>
              <h3 className="part">{t("window.stories.behind")}</h3>
              <ul className="list moves">
                {findings.map((finding) => (
                  <li key={finding.id}>
                    <Go
                      place={{
                        to: "/findings/one",
                        search: { finding: finding.id },
                      }}
                    >
                      {finding.title}
                    </Go>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
        <div className="margin-notes">
          <div className="aside">
            <strong>{t("window.stories.fairness")}</strong> {fairness}
          </div>
        </div>
      </div>
    </section>
  );
}

/** A number of the answer; the finding that says more opens from it. */
function Figure(props: { figure: StoryFigure; isLinked: boolean }): ReactNode {
  const t = useText();
  const { says, value, finding } = props.figure;
  const words = t(`story.figure.${says}`, { count: value });
  return props.isLinked ? (
    <NumberLink place={{ to: "/findings/one", search: { finding } }}>
      {words}
    </NumberLink>
  ) : (
    words
  );
}
