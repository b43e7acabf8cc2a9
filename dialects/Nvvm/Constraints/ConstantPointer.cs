namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>A pointer to constants.</summary>
internal abstract class ConstantPointer : IBuildableTypeConstraint
{
    /// <summary>The address space.</summary>
    internal const int Space = 4;

    public static string Summary => "LLVM pointer in address space 4";

    public static IrType BuildableType { get; } = new LlvmPointerType(Space);

    public static bool IsSatisfiedBy(IrType type) => type is LlvmPointerType { AddressSpace: Space };
}
