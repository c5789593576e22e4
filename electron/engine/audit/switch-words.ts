/**
 * "On" as a setting says it: codes as JSON has them, and the words of pages; with a capital where SQL cannot fold it.
 * Whatever else a setting says is not taken for "on".
 */
export const ON: readonly string[] = [
  "on true 1 yes enabled active activated",
  "activé activée oui ein an aktiviert ja activado activada sí ativado ativada sim attivato attivata attivo attiva",
  "aan ingeschakeld på aktiverad aktiveret aktivert włączone włączony włączona tak zapnuto ano zapnuté áno",
  "включено Включено увімкнено Увімкнено açık Açık etkin evet aktif オン 有効 开启 已开启 開啟 已開啟 켜짐 사용 เปิด bật Bật",
].flatMap((line) => line.split(" "));
