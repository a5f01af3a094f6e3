import type { PhraseBook } from '../phrases';

/** Words that measure success by what the police, the courts or the eradicators do (P7). */
export const targetPhrases: PhraseBook = {
  'target-arrests': {
    phrases: [
      '(diez|veinte|treinta|cincuenta|cien|100|50|200|500) (detenciones|arrestos|capturas)',
      'indicador(es|) ... (detenciones|arrestos|capturas)',
      '(número|cantidad|tasa|aumento|incremento|meta|metas|cuota|cuotas) (total|anual|) (de|del número de|en el número de) (detenciones|arrestos|capturas|aprehensiones|personas detenidas|detenidos|capturados)',
      '(personas|traficantes|narcotraficantes|sospechosos|delincuentes|microtraficantes|individuos) (detenidos|detenidas|arrestados|arrestadas|capturados|capturadas|aprehendidos|aprehendidas)',
      'más (detenciones|arrestos|capturas|aprehensiones)',
      '(detenciones|arrestos|capturas) (realizadas|realizados|efectuadas|efectuados|por mes|por año|al año|por unidad)',
    ],
  },
  'target-seizures': {
    phrases: [
      'indicador(es|) ... (incautaciones|decomisos)',
      '(número|volumen|cantidad|cantidades|valor|aumento|incremento|meta|metas|cuota|cuotas|tasa) (total|) (de|de las|en las) (incautaciones|decomisos)',
      '(cantidad|cantidades|volumen|kilos|kilogramos|kg|toneladas|gramos) (de|) (droga|drogas|cocaína|heroína|marihuana|estupefacientes|precursores|metanfetamina|opio) (incautados|incautadas|incautada|incautado|decomisados|decomisadas|decomisada)',
      '(droga|drogas|cocaína|heroína|marihuana|estupefacientes) (incautada|incautadas|incautados|decomisada|decomisadas|decomisados)',
      '(incautaciones|decomisos) (realizadas|realizados|efectuadas|por año|por mes|al año|por trimestre)',
    ],
  },
  'target-prosecutions': {
    phrases: [
      '(número|tasa|aumento|incremento|meta) (total|) (de|en el número de) (procesamientos|enjuiciamientos|acusaciones|imputaciones|casos judicializados|personas procesadas|judicializaciones)',
      '(personas|traficantes|sospechosos) (procesados|procesadas|imputados|imputadas|judicializados|judicializadas|acusados|acusadas)',
    ],
  },
  'target-convictions': {
    phrases: [
      'indicador(es|) ... condenas',
      '(número|tasa|aumento|incremento|meta) (total|) (de|en el número de) (condenas|sentencias condenatorias|personas condenadas|fallos condenatorios)',
      '(personas|traficantes|sospechosos) (condenados|condenadas)',
      '(condenas|sentencias condenatorias) (obtenidas|logradas|dictadas)',
      '(obtener|lograr|conseguir) (más|) (condenas|sentencias condenatorias)',
    ],
  },
  'target-sentences': {
    phrases: [
      '(penas|sentencias|condenas) más (largas|severas|duras|altas|elevadas)',
      '(duración|número|promedio) (media|promedio|) de (las|) (penas|condenas) (impuestas|de prisión|dictadas|)',
    ],
  },
  'target-hectares': {
    phrases: [
      '(hectáreas|superficie|área) (de|) (coca|amapola|marihuana|cultivos ilícitos|cultivos|) (erradicadas|erradicada|erradicados|destruidas|destruida|destruidos)',
      '(meta|metas|cuota|cuotas|objetivo|objetivos) de erradicación',
      'número de hectáreas (erradicadas|destruidas|de coca|de amapola)',
    ],
  },
  'target-entries': {
    phrases: [
      '(número|tasa|meta|metas|cuota|cuotas) de (ingresos|internamientos|admisiones|personas internadas|adictos internados) (a|en|al) (los|las|el|la|) (centros|centro|anexos|tratamiento|comunidades terapéuticas)',
      '(adictos|usuarios|personas) (internados|internadas|ingresados) (por año|al año|en los centros)',
    ],
  },
  'target-rights': {
    phrases: [
      '(número|porcentaje|proporción) de (personas con defensa letrada|personas asistidas por un abogado|quejas resueltas|denuncias resueltas|ingresos voluntarios|penas no privativas de libertad)',
    ],
  },
};
