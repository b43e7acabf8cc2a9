namespace OpenXla.Ir.Tests;

/// <summary>A theory that asks <see cref="Oracle"/>; skipped, with the reason, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OracleTheoryAttribute : TheoryAttribute
{
    public OracleTheoryAttribute()
    {
        if (!Oracle.IsAvailable)
            Skip = "mlir-opt-22 is not on the PATH";
    }
}
