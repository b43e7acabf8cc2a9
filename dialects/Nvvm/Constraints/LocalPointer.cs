namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>A pointer to memory of the thread.</summary>
internal abstract class LocalPointer : IBuildableTypeConstraint
{
    /// <summary>The address space.</summary>
    internal const int Space = 5;

    public static string Summary => "LLVM pointer in address space 5";

    public static IrType BuildableType { get; } = new LlvmPointerType(Space);

    public static bool IsSatisfiedBy(IrType type) => type is LlvmPointerType { AddressSpace: Space };
}
