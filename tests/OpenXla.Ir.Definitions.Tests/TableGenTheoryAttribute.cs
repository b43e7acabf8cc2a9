namespace OpenXla.Ir.Definitions.Tests;

/// <summary>A theory that needs upstream's definitions; skipped, with a word, where they are not installed.</summary>
internal sealed class TableGenTheoryAttribute : TheoryAttribute
{
    public TableGenTheoryAttribute()
    {
        if (!TableGen.IsAvailable) Skip = "llvm-tblgen-22 or upstream's headers (libmlir-22-dev) are not installed";
    }
}
