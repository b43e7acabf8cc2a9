using OpenXla.Ir.Diagnostics;

namespace OpenXla.Ir.Rewriting;

/// <summary>A rewrite or pass does what breaks drivers. The pass manager reports the diagnostic and takes the pass to have failed.</summary>
public sealed class RewriteMisuseException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    /// <summary>What was done, by whom and where.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;
}
