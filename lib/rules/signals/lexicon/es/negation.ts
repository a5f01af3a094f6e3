import type { Lexicon } from '../../../types';

const refused =
  '(previsto|prevista|previstos|previstas|contemplado|contemplada|contemplados|contempladas|financiado|financiada|financiados|financiadas|incluido|incluida|incluidos|incluidas|permitido|permitida|permitidos|permitidas|autorizado|autorizada|autorizados|autorizadas|admitido|admitida|admitidos|admitidas|tolerado|tolerada|tolerados|toleradas|practicado|practicada|practicados|practicadas|utilizado|utilizada|utilizados|utilizadas|suministrado|suministrada|suministrados|suministradas|apoyado|apoyada|apoyados|apoyadas|contado|contada|contados|contadas|cubierto|cubierta|cubiertos|cubiertas|elegible|elegibles|compartido|compartida|compartidos|compartidas|entregado|entregada|entregados|entregadas)';
const ended =
  '(excluido|excluida|excluidos|excluidas|prohibido|prohibida|prohibidos|prohibidas|descartado|descartada|descartados|descartadas|proscrito|proscrita|proscritos|proscritas|vetado|vetada|vetados|vetadas|abolido|abolida|abolidos|abolidas|suprimido|suprimida|suprimidos|suprimidas|eliminado|eliminada|eliminados|eliminadas)';

/** "No se financian redadas" and "las redadas no se financian": it denies on either side. */
const notDone =
  'no se (prevé|prevén|contempla|contemplan|financia|financian|financiará|financiarán|apoya|apoyan|apoyará|apoyarán|permite|permiten|permitirá|permitirán|utiliza|utilizan|utilizará|utilizarán|usa|usan|usará|usarán|aplica|aplican|incluye|incluyen|incluirá|incluirán|realiza|realizan|realizará|realizarán|practica|practican|cuenta|cuentan|comparte|comparten|tolera|toleran|admite|admiten|entrega|entregan)';

/** Where these stand a thing happens after all: nobody may leave, nothing is ruled out. */
const doubleNegations = [
  `no (está|están|queda|quedan|es|son|será|serán) ${ended}`,
  'no (se|) (excluye|excluyen|prohíbe|prohíben|descarta|descartan|impide|impiden)',
  'no (pueden|puede|podrán|podrá|podían|se les permite|se permite|se les deja) (salir|abandonar|irse|marcharse|negarse|rechazar|dejar|escapar)',
  'no (salen|sale|saldrán|se van) (del|de|hasta|sin)',
  '(nadie|ningún paciente|ningún residente|ninguna persona|ningún interno) (puede|sale|abandona|es libre de|podrá)',
  '(sin|en lugar de|en vez de) (prohibir|excluir|cerrar|abolir|renunciar a)',
  '(no|ni|nunca) (tienen|tiene|tuvieron|tendrán|cuentan con) (acceso|derecho|abogado|recurso|elección|posibilidad)',
  '(quienes|los que|las que|el que|aquellos que) no',
  'levantamiento de la prohibición de',
];

/** Spanish negation after NegEx, as the English one. */
export const spanishNegation: Lexicon['negation'][string] = {
  before: [
    'no',
    'sin',
    'ningún',
    'ninguno',
    'ninguna',
    'ningunos',
    'ningunas',
    'ni',
    'nunca',
    'jamás',
    'tampoco',
    '(nadie|ningún paciente|ningún residente|ningún usuario|ninguna persona) (es|será|ha sido|fue|está|estará|debe ser|puede ser)',
    'no (es|son|será|serán|está|están|estará|estarán|se|ha|han|hay|habrá|fue|fueron|era|eran|debe|deben|puede|pueden)',
    notDone,
    '(se|) (excluye|excluyen|excluirá|excluirán|excluyendo|excluir)',
    '(se|) (prohíbe|prohíben|descarta|descartan|rechaza|rechazan|evita|evitan) (el|la|los|las|todo|toda|cualquier)',
    '(prohibición|rechazo|renuncia|oposición) (de|del|a|al) (la|las|los|todo|toda|)',
    '(evitar|evitando)',
    '(en lugar de|en vez de|a diferencia de)',
    '(alternativa|alternativas|medidas sustitutivas|penas sustitutivas) (a|al|de) (la|las|los|)',
    '(cierre|abolición|eliminación|supresión|abandono) (progresivo|gradual|) (de|del)',
    '(poner fin|pone fin|ponen fin|puso fin|poniendo fin) (a|al)',
    '(cerrar|cierra|cierran|abolir|suprimir) (el|la|los|las|estos|esos)',
    '(protección|proteger|protege|protegen|protegidos|protegidas) (contra|frente a|frente al|de) (el|la|los|las|)',
    '(libre|libres|exento|exentos|exenta) de',
    '(ningún|ninguna) (fondo|recurso|dinero|financiamiento|apoyo|ayuda|partida|aporte|equipo|subvención) (del proyecto|) (es|será|irá|va|servirá|financia|cubre|debe|puede|se destina|se destinará|se usará|se utilizará)',
    'no se (usará|usarán|utilizará|utilizarán|destinará|destinarán|empleará|emplearán) (para|a|al|en)',
  ],
  after: [
    `no (está|están|estará|estarán|es|son|será|serán|ha sido|han sido|fue|fueron|se encuentra|se encuentran) ${refused}`,
    `(está|están|estará|estarán|es|son|queda|quedan|quedará|quedarán|ha sido|han sido|fue|fueron|sigue|siguen) (expresamente|estrictamente|explícitamente|terminantemente|totalmente|también|) ${ended}`,
    notDone,
    'no (forma|forman|formará|formarán) parte',
    'no (tendrá|tendrán|tiene|tienen) (lugar|cabida)',
    '(fuera|está fuera|están fuera|queda fuera|quedan fuera) (del|de) (alcance|ámbito|marco|proyecto|programa)',
  ],
  stop: [
    '(es|son|será|serán|era|eran|está|están|fue|fueron|debe|deben|han)',
    '(pero|sino|sin embargo|no obstante|aunque|salvo|excepto|en cambio|mas)',
    '(mientras|porque|ya que|puesto que|pues|si|cuando|donde|quienes|quien|cuyo|cuya|cuyos|luego|ellos|ellas|hasta)',
    ...doubleNegations,
  ],
  pseudo: [
    'no (hay|existe|existen|tienen|reciben|ofrece|ofrecen) (ningún|ninguna|) (juez|tribunal|recurso|control judicial|abogado|metadona|terapia de sustitución|atención médica|médico|plaza|plazas|cama|camas|servicio|dormitorio|analgésicos|analgésico|indicación|seguimiento|salario|sueldo|garantía|garantías|consulta)',
    'no (solo|sólo|solamente|únicamente|simplemente|menos|más|menos de|más de|se limita a|se limitan a)',
    'no gubernamental(es|)',
    'no (voluntario|voluntaria|voluntarios|voluntarias|consentido|consentida|remunerado|remunerada|cabe duda)',
    '(ninguna|ningún) (duda|acceso|recurso|posibilidad|límite|opción|objeción|cambio|aumento|reducción|control|abogado)',
    'sin (demora|dilación|perjuicio|excepción|interrupción|límite|límites|acceso|recurso|salida|abogado|intérprete|defensa|salario|sueldo|paga|pago|remuneración|juicio|proceso|cargos|fianza|duda|descanso|apelación|investigación)',
    'sin (su|el|ningún|previo|) (consentimiento|acuerdo|permiso|autorización) (de la familia|del director|previo|informado|)',
    'sin (una|) (orden|control|intervención|revisión|decisión) (judicial|de un juez|de juez|del juez|)',
    'sin (ser|haber sido|que sean|recibir) (pagados|remunerados|juzgados|consultados|consultadas|presentados|informados|salario|pago|sueldo)',
  ],
  join: ['o', 'u', 'ni'],
  past: [
    '(antiguamente|anteriormente|antaño|en el pasado|históricamente|tiempo atrás|otrora)',
    '(antiguo|antiguos|antigua|antiguas|ex)',
    'hasta hace poco',
    '... (antiguamente|anteriormente|antaño|en el pasado)',
    '... hasta (el año|) (2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023)',
    '... (ya no|dejó de|dejaron de) (existe|existen|existir|ocurre|ocurren|se practica|se practican|practicarse|funciona|funcionan|funcionar)',
    '... (cesó|cesaron|terminó|terminaron|desapareció|desaparecieron)',
    '... (era|eran) (habitual|habituales|común|comunes|la regla|frecuente|frecuentes)',
  ],
  hedge: [
    '(puede|pueden|podría|podrían|podrá|podrán|posible|posibles|posiblemente|probable|probables|probablemente|eventual|eventuales|eventualmente|potencial|potenciales|quizás|quizá|tal vez)',
    '(riesgo|riesgos) de',
    '(si es necesario|en caso necesario|cuando proceda|de ser necesario)',
    '(considera|consideran|considerar|estudia la posibilidad de)',
    '... (es|son|sería|serían) (posible|posibles|probable|probables)',
    '... (si es necesario|en caso necesario|cuando proceda|de ser necesario)',
    '... (puede|pueden|podría|podrían) (ser|haber|ocurrir|darse|seguir)',
  ],
};
