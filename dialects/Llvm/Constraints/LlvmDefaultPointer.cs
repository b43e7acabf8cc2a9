namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A pointer to the usual memory.</summary>
public abstract class LlvmDefaultPointer : IBuildableTypeConstraint
{
    public static string Summary => "LLVM pointer in address space 0";
    public static IrType BuildableType => LlvmPointerType.Default;
    public static bool IsSatisfiedBy(IrType type) => type is LlvmPointerType { AddressSpace: 0 };
}
