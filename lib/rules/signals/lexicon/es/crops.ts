import type { PhraseBook } from '../phrases';

/** Words for destroying crops, for what it does to people, and for custody before trial (E12, E13). */
export const cropPhrases: PhraseBook = {
  'aerial-spraying': {
    phrases: [
      '(aspersión|aspersiones|fumigación|fumigaciones|rociado) (aérea|aéreas|aéreo|desde el aire|con avionetas|con aviones|desde avionetas|desde helicópteros)',
      '(fumigar|asperjar|rociar) ... (desde el aire|con avionetas|desde avionetas|con aviones)',
    ],
  },
  'ground-spraying': {
    phrases: [
      '(aspersión|aspersiones|fumigación|fumigaciones|rociado) (terrestre|terrestres|manual|manuales|con drones|con glifosato|con herbicidas|de herbicidas)',
      '(el|con|de|del) glifosato',
    ],
  },
  eradication: {
    phrases: [
      '(campos|matas|plantas|parcelas) de (coca|amapola|marihuana) (son|serán|fueron) (arrancados|arrancadas|destruidos|destruidas|quemados|quemadas|erradicados|erradicadas)',
      '(cultivos|cultivos ilícitos) (son|serán|fueron) (arrancados|destruidos|quemados|erradicados)',
      '(erradicación|destrucción|arranque) (manual|forzosa|forzada|mecánica|) (de|de la|de los|de las) (coca|amapola|marihuana|cultivos|cultivos ilícitos|plantaciones|plantas de coca|matas|campos de amapola|hoja de coca)',
      'erradicación (manual|forzosa|forzada)',
      '(erradicar|destruir|arrancar|erradican|arrancan|destruyen|quemar) (los|las|la|sus|) (cultivos|coca|amapola|matas|plantaciones|cultivos ilícitos|plantas de coca|cocales)',
      '(campañas|campaña|operaciones|jornadas) de erradicación',
    ],
  },
  'coca-cleared': {
    phrases: [
      '(arrancar|arrancan|arranque de|destruir|destruyen|destrucción de|erradicar|erradican|erradicación de|erradicación manual de|erradicación forzosa de|quemar|fumigar|fumigan|fumigación de|aspersión de|aspersión aérea de) (la|las|los|) (matas de|plantas de|campos de|cultivos de|plantaciones de|hoja de|) (coca|cocales)',
      '(matas|plantas|campos|cultivos|plantaciones) de coca (son|serán|fueron|) (arrancados|arrancadas|destruidos|destruidas|erradicados|erradicadas|quemados|quemadas|fumigados|fumigadas)',
      'hectáreas de coca (erradicadas|destruidas|fumigadas|arrancadas)',
    ],
  },
  'no-income-first': {
    phrases: [
      '(antes de|sin) (que|tener|contar con|recibir|haber|existir|) (otro|otra|ningún|alguna|un|una|los|) (ingreso|ingresos|alternativa|alternativas|fuente de ingresos|alternativa económica) (alternativo|alternativos|de reemplazo|estén|esté|económica|)',
      '(erradicación|destrucción|arranque) ... (antes|primero|precede) ... (desarrollo|ayuda|ingresos|alternativas|apoyo)',
      'la ayuda (llega|llegará|viene|vendrá) (después|luego)',
      '(ayuda|apoyo|proyectos) (condicionada|condicionado|condicionados) a la (erradicación|destrucción)',
    ],
  },
  'near-homes': {
    phrases: [
      '(cerca|alrededor|en las cercanías|próximas|próximos|junto) (de|a) (las|los|) (viviendas|casas|aldeas|escuelas|pozos|ríos|fuentes de agua|cultivos de alimentos|huertas) ... (erradican|fumigan|fumigación|aspersión|erradicación|rocían)',
      '(fumigación|fumigaciones|aspersión|aspersiones|erradicación) ... (cerca|alrededor|encima|junto) (de|a) (las|los|) (viviendas|casas|aldeas|escuelas|pozos|ríos|fuentes de agua|cultivos de alimentos)',
    ],
  },
  'food-loss': {
    phrases: [
      '(pérdida|pérdidas|privadas|privados|destrucción|pierden|perderán) (de|) (los|las|sus|su|) (cultivos de alimentos|ingresos|ingreso|alimentos|cosechas|medios de vida|sustento|comida|única fuente de ingresos)',
      '(desplazamiento|desplazamientos|desplazadas|desplazados|éxodo) (forzado|forzados|) (de|de las|de los) (familias|campesinos|comunidades|cultivadores|sus tierras|poblaciones)',
      '(único|única|principal) (ingreso|fuente de ingresos|sustento|medio de vida) (de|para|que) (las|los|) (familias|hogares|campesinos|comunidades|tienen)',
    ],
  },
  'abusive-custody': {
    phrases: [
      '(celdas|cárceles|cárcel|comisarías|prisiones|centros de detención|lugares de detención) (hacinadas|hacinados|abarrotadas|abarrotados|insalubres|sobrepobladas|inhumanas)',
      '(detención|prisión|detenidos|detenidas) (provisional|preventiva|) (prolongada|en condiciones inhumanas|hacinados|sin juicio|sin límite|durante meses|durante años)',
      'hacinamiento carcelario',
    ],
  },
};
