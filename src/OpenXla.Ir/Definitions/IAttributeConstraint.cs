namespace OpenXla.Ir.Definitions;

/// <summary>A set of attributes that a property may hold.</summary>
public interface IAttributeConstraint
{
    /// <summary>The set in words: <c>attribute 'value' failed to satisfy constraint: index attribute</c>.</summary>
    static abstract string Summary { get; }

    static abstract bool IsSatisfiedBy(IrAttribute attribute);
}
