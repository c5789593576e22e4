import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  type AnyRouter,
} from "@tanstack/react-router";

import { PageFailure } from "./components/page-failure.tsx";
import { Shell } from "./components/shell.tsx";
import {
  toArchivesParams,
  toCompaniesParams,
  toFindingsParams,
  toPeopleParams,
  toSearchParams,
  type Place,
} from "./places.ts";
import { ArchivesView } from "./views/archives/archives-view.tsx";
import { ChecklistView } from "./views/checklist/checklist-view.tsx";
import { CompaniesView } from "./views/companies/companies-view.tsx";
import { FindingView } from "./views/findings/finding-view.tsx";
import { FindingsView } from "./views/findings/findings-view.tsx";
import { OverviewView } from "./views/overview/overview-view.tsx";
import { PeopleView } from "./views/people/people-view.tsx";
import { PortraitView } from "./views/portrait/portrait-view.tsx";
import { SearchView } from "./views/search/search-view.tsx";
import { StartView } from "./views/start/start-view.tsx";
import { StoriesView } from "./views/stories/stories-view.tsx";

const root = createRootRoute({ component: Shell });
const under = { getParentRoute: () => root };

const pages = root.addChildren([
  createRoute({ ...under, path: "/", component: StartView }),
  createRoute({ ...under, path: "/overview", component: OverviewView }),
  createRoute({ ...under, path: "/portrait", component: PortraitView }),
  createRoute({
    ...under,
    path: "/findings",
    validateSearch: toFindingsParams,
    component: FindingsView,
  }),
  createRoute({
    ...under,
    path: "/companies",
    validateSearch: toCompaniesParams,
    component: CompaniesView,
  }),
  createRoute({
    ...under,
    path: "/people",
    validateSearch: toPeopleParams,
    component: PeopleView,
  }),
  createRoute({
    ...under,
    path: "/findings/one",
    validateSearch: toFindingsParams,
    component: FindingView,
  }),
  createRoute({
    ...under,
    path: "/search",
    validateSearch: toSearchParams,
    component: SearchView,
  }),
  createRoute({ ...under, path: "/stories", component: StoriesView }),
  createRoute({ ...under, path: "/checklist", component: ChecklistView }),
  createRoute({
    ...under,
    path: "/archives",
    validateSearch: toArchivesParams,
    component: ArchivesView,
  }),
]);

/** Pages by address. The address is kept in memory only: a browser would write search words into its history. */
export function createPages(first: Place["to"]): AnyRouter {
  return createRouter({
    routeTree: pages,
    history: createMemoryHistory({ initialEntries: [first] }),
    // Each page says itself what is scrolled and focused.
    scrollRestoration: false,
    defaultErrorComponent: PageFailure,
  });
}
