namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>A pointer to shared memory of the cluster.</summary>
internal abstract class ClusterPointer : IBuildableTypeConstraint
{
    /// <summary>The address space.</summary>
    internal const int Space = 7;

    public static string Summary => "LLVM pointer in address space 7";

    public static IrType BuildableType { get; } = new LlvmPointerType(Space);

    public static bool IsSatisfiedBy(IrType type) => type is LlvmPointerType { AddressSpace: Space };
}
