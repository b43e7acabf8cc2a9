namespace OpenXla.Ir.Definitions;

/// <summary>A constraint on types of one class: a type of another is refused already where a syntax reads it.</summary>
public interface IClassConstraint : ITypeConstraint
{
    /// <summary>The class's name in messages; null where it has none.</summary>
    static abstract string? ClassName { get; }

    static abstract bool IsOfClass(IrType type);
}
