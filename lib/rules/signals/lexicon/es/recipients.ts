import type { PhraseBook } from '../phrases';

/** Words for who receives the help: powers (R2), record and answer to it (R3 to R6). */
export const recipientPhrases: PhraseBook = {
  'power-arrest': {
    phrases: [
      '(la|los|las|a|de|por|del|al) (policía|policías|gendarmería|carabineros|guardia nacional|aduana|aduanas|aduaneros)',
      'policía (nacional|fronteriza|federal|judicial|antidrogas|antinarcóticos)',
      '(agencia|dirección|comisión|consejo|oficina) (nacional|) (antidrogas|antinarcóticos|contra las drogas|de control de drogas|de estupefacientes)',
      '(guardia costera|guardacostas|guardia civil|guardia fronteriza)',
    ],
    except: ['(miedo|temor|acoso|violencia|abusos) (a|de|por) (la|los) (policía|policías)', 'a salvo de la policía'],
  },
  'power-detention': {
    phrases: [
      '(sistema|administración|servicio|personal|agentes) (penitenciario|penitenciaria|penitenciarios|carcelario)',
      '(centro|centros|lugares|celdas) de (detención|reclusión|internamiento|retención)',
      '(custodios|guardias) de (prisiones|cárceles|la cárcel)',
    ],
  },
  'power-interrogation': {
    phrases: [
      '(interrogatorio|interrogatorios) (de|a) (los|) (sospechosos|detenidos|imputados|acusados|mulas)',
      'interrogar a (los|) (sospechosos|detenidos|imputados)',
      'policía (de investigación|investigadora|de investigaciones)',
    ],
  },
  'power-prosecution': {
    phrases: ['(la|los|las|a|de) (fiscalía|fiscalías|fiscales|procuraduría|fiscal general)', 'ministerio público'],
  },
  'power-sentencing': {
    phrases: [
      '(los|las|a|de) (jueces|juezas|magistrados|tribunales|juzgados|cortes penales)',
      '(corte suprema|tribunal supremo|tribunal especial|tribunales especiales|tribunal revolucionario|tribunales revolucionarios)',
    ],
  },
  'power-compulsory-treatment': {
    phrases: [
      '(centro|centros) (de rehabilitación obligatoria|de tratamiento obligatorio|de internamiento forzoso|de reeducación)',
      '(comisión|comité|departamento) de (males sociales|rehabilitación obligatoria)',
    ],
  },
  'power-force': {
    phrases: [
      '(fuerzas armadas|ejército|militares|soldados|paramilitares|fuerzas especiales|infantería de marina|grupo de élite|los comandos)',
    ],
    except: ['ejército de salvación', 'ejército de voluntarios'],
  },
  'power-eradication': {
    phrases: ['(fuerza|fuerzas|brigada|brigadas|grupos móviles) de erradicación', 'erradicadores'],
  },
  'record-of-abuse': {
    phrases: [
      '(unidad|brigada|policía|cuerpo) (conocida|conocido|señalada|tristemente célebre) por (sus|su|) (violencia|brutalidad|torturas|abusos|prácticas)',
      '(denuncias|acusaciones|informes|testimonios|quejas) (creíbles|documentados|documentadas|reiteradas|reiterados|graves|numerosas|fundadas) (de|sobre|por) (tortura|torturas|malos tratos|ejecuciones extrajudiciales|desapariciones forzadas|abusos|palizas|actos de tortura)',
      '(acusado|acusada|acusados|señalado|señalados|implicado|implicados) (de|por|en) (tortura|torturas|ejecuciones extrajudiciales|desapariciones forzadas|malos tratos|abusos)',
      '(murió|murieron|muertes|muerte|muertos) (bajo custodia|en custodia|en detención|en manos de la policía)',
      '(torturado|torturados|torturada|golpeados|maltratados) (por|durante|en) (la policía|agentes|los agentes|interrogatorios|los interrogatorios|la detención|custodia)',
    ],
  },
  impunity: {
    phrases: [
      '(ningún|nadie|ninguna) (agente|policía|responsable|oficial|investigación|) (fue|ha sido|se) (procesado|juzgado|sancionado|investigado|castigado|abrió|castigada)',
      '(denuncias|casos|quejas) (archivados|archivadas|sin investigar|nunca investigados|nunca investigadas)',
      '(impunidad total|reina la impunidad|gozan de impunidad|en la impunidad|con total impunidad)',
    ],
  },
  'accused-in-post': {
    phrases: [
      '(comandante|jefe|oficial|general|director) (acusado|señalado|imputado|implicado) (dirige|comanda|fue ascendido|sigue en el cargo|permanece en el cargo)',
      'ascendido (pese|a pesar de|tras) (a|las|los) (acusaciones|las acusaciones|denuncias|las denuncias)',
      '(dirigida|dirigido|comandada) por un (oficial|general|comandante) (acusado|señalado|implicado)',
    ],
  },
  'donors-stopped': {
    phrases: [
      '(suspendieron|suspendió|retiraron|retiró|congelaron|congeló|interrumpió|pusieron fin a|puso fin a) (su|sus|la|el) (ayuda|apoyo|financiación|financiamiento|contribución|aportes)',
      '(ayuda|financiación|financiamiento|apoyo) (suspendida|suspendido|congelada|congelado|retirada|retirado) (por|debido|tras|a causa)',
    ],
  },
  'undertakings-broken': {
    phrases: [
      '(compromisos|promesas|garantías) (incumplidos|incumplidas|no cumplidos|no cumplidas|rotas|violadas)',
      '(incumplió|incumplieron|no cumplió|no cumplieron|rompió) (sus|los|las|su) (compromisos|promesas|garantías|compromiso)',
    ],
  },
};
