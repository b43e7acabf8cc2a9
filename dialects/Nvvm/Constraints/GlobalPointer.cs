namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>A pointer to memory of the whole device.</summary>
internal abstract class GlobalPointer : IBuildableTypeConstraint
{
    /// <summary>The address space.</summary>
    internal const int Space = 1;

    public static string Summary => "LLVM pointer in address space 1";

    public static IrType BuildableType { get; } = new LlvmPointerType(Space);

    public static bool IsSatisfiedBy(IrType type) => type is LlvmPointerType { AddressSpace: Space };
}
