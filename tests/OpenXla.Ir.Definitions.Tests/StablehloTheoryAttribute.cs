namespace OpenXla.Ir.Definitions.Tests;

/// <summary>A theory that needs the definitions of StableHLO; skipped, with a word, where they are absent.</summary>
internal sealed class StablehloTheoryAttribute : TheoryAttribute
{
    public StablehloTheoryAttribute()
    {
        if (!TableGen.IsAvailable || TableGen.Stablehlo is null) Skip = "llvm-tblgen-22 is not installed, or OPENXLA_STABLEHLO names no checkout of StableHLO";
    }
}
