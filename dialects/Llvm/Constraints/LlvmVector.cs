namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A vector.</summary>
public abstract class LlvmVector : ITypeConstraint
{
    public static string Summary => "LLVM dialect-compatible vector type";
    public static bool IsSatisfiedBy(IrType type) => LlvmCompatibility.IsVector(type);
}
