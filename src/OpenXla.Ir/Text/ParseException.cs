namespace OpenXla.Ir.Text;

/// <summary>Ends a parse after its error has been reported. Authors write <c>throw parser.Error("…")</c>.</summary>
public sealed class ParseException(string message) : Exception(message);
