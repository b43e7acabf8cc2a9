using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A ranked memref whose elements satisfy a constraint.</summary>
public abstract class MemRefOf<TElement> : IClassConstraint
    where TElement : ITypeConstraint
{
    public static string Summary => $"memref of {TElement.Summary} values";

    public static bool IsSatisfiedBy(IrType type) => type is MemRefType { ElementType: var element } && TElement.IsSatisfiedBy(element);

    public static string? ClassName => "builtin.memref";

    public static bool IsOfClass(IrType type) => type is MemRefType;
}
