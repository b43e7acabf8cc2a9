namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>No struct and no array.</summary>
public abstract class LlvmNonAggregate : ITypeConstraint
{
    public static string Summary => "LLVM-compatible non-aggregate type";
    public static bool IsSatisfiedBy(IrType type) => LlvmCompatibility.IsCompatibleOuter(type) && type is not (LlvmStructType or LlvmArrayType);
}
