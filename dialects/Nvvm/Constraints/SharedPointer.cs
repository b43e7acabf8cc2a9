namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>A pointer to shared memory of the block.</summary>
internal abstract class SharedPointer : IBuildableTypeConstraint
{
    /// <summary>The address space.</summary>
    internal const int Space = 3;

    public static string Summary => "LLVM pointer in address space 3";

    public static IrType BuildableType { get; } = new LlvmPointerType(Space);

    public static bool IsSatisfiedBy(IrType type) => type is LlvmPointerType { AddressSpace: Space };
}
