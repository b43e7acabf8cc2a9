namespace OpenXla.Ir.Testing.Tests.FileCheck;

/// <summary>A test with cases that compares with LLVM's FileCheck.</summary>
public sealed class OracleTheoryAttribute : TheoryAttribute
{
    public OracleTheoryAttribute()
    {
        if (Oracle.Program is null) Skip = "LLVM's FileCheck 22 is not installed";
    }
}
