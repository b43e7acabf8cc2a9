using LLVMSharp.Interop;

namespace OpenXla.Ir.Stablehlo.Tests;

/// <summary>A test on programs of other projects; skipped, with the reason, where they are not here.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusFactAttribute : FactAttribute
{
    /// <param name="parts">The file or folder under the corpora that the test needs.</param>
    public CorpusFactAttribute(params string[] parts)
    {
        if (Corpora.Path(parts) is null) Skip = Corpora.Absent;
    }

    /// <summary>Whether the test compiles for the processor too.</summary>
    public bool NeedsLlvm
    {
        get => field;
        set
        {
            field = value;
            if (value && !LlvmLibrary.TryLoad(out var reason)) Skip ??= reason;
        }
    }
}
