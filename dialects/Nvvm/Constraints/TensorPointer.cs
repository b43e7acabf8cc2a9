namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>A pointer to tensor memory.</summary>
internal abstract class TensorPointer : IBuildableTypeConstraint
{
    /// <summary>The address space.</summary>
    internal const int Space = 6;

    public static string Summary => "LLVM pointer in address space 6";

    public static IrType BuildableType { get; } = new LlvmPointerType(Space);

    public static bool IsSatisfiedBy(IrType type) => type is LlvmPointerType { AddressSpace: Space };
}
