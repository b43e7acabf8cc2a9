namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>A pointer that may point anywhere.</summary>
internal abstract class GenericPointer : IBuildableTypeConstraint
{
    /// <summary>The address space.</summary>
    internal const int Space = 0;

    public static string Summary => "LLVM pointer in address space 0";

    public static IrType BuildableType { get; } = new LlvmPointerType(Space);

    public static bool IsSatisfiedBy(IrType type) => type is LlvmPointerType { AddressSpace: Space };
}
