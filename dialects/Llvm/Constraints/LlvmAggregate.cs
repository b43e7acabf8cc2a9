namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A struct or an array.</summary>
public abstract class LlvmAggregate : ITypeConstraint
{
    public static string Summary => "LLVM aggregate type";
    public static bool IsSatisfiedBy(IrType type) => type is LlvmStructType or LlvmArrayType;
}
