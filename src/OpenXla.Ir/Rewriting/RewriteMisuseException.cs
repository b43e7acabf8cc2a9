using OpenXla.Ir.Diagnostics;

namespace OpenXla.Ir.Rewriting;

/// <summary>A rewrite or pass does what breaks drivers. The pass manager reports the diagnostic and takes the pass to have failed.</summary>
public sealed class RewriteMisuseException : Exception
{
    public RewriteMisuseException(Location location, string message, IEnumerable<string>? notes = null)
        : base(message)
    {
        Diagnostic = new Diagnostic(Severity.Error, location, message) { Payload = this };
        foreach (var note in notes ?? []) Diagnostic.Note(note);
    }

    /// <summary>What was done, by whom and where; its payload is this exception.</summary>
    public Diagnostic Diagnostic { get; }
}
