namespace OpenXla.Ir.Testing.Tests.FileCheck;

/// <summary>A test that compares with LLVM's FileCheck.</summary>
public sealed class OracleFactAttribute : FactAttribute
{
    public OracleFactAttribute()
    {
        if (Oracle.Program is null) Skip = "LLVM's FileCheck 22 is not installed";
    }
}
