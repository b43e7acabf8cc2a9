namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A pointer.</summary>
public abstract class LlvmPointer : ITypeConstraint
{
    public static string Summary => "LLVM pointer type";
    public static bool IsSatisfiedBy(IrType type) => type is LlvmPointerType;
}
