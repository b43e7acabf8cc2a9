using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Definitions;

/// <summary>
/// Chooses parameters of types and attributes: what a test that invents programs hands to the <c>Sample</c> of a definition. A source
/// decides; a definition asks for what its parameters need.
/// </summary>
public abstract class ParameterSource
{
    /// <summary>A number from 0 up to and without <paramref name="count"/>.</summary>
    public abstract int Next(int count);

    /// <summary>An integer of that many bits, small ones more often.</summary>
    public abstract long Integer(int bits, bool isSigned);

    /// <summary>A text.</summary>
    public abstract string Text();

    /// <summary>The extents of a shape.</summary>
    public abstract Shape Extents();

    /// <summary>An affine map.</summary>
    public abstract AffineMap Map();

    /// <summary>A type of the given class.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public abstract TType TypeOf<TType>()
        where TType : class;

    /// <summary>An attribute of the given class or interface.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public abstract TAttr AttributeOf<TAttr>()
        where TAttr : class;

    /// <summary>Whether a parameter that may be absent is.</summary>
    public bool IsAbsent() => Next(2) == 0;

    public bool Boolean() => Next(2) == 0;

    /// <summary>One of the cases of an enum.</summary>
    public TEnum Case<TEnum>(TEnum[] cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        return cases[Next(cases.Length)];
    }

    /// <summary>A short list.</summary>
    public EquatableArray<T> List<T>(Func<ParameterSource, T> item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var items = new T[Next(4)];
        for (int i = 0; i < items.Length; i++) items[i] = item(this);
        return [.. items];
    }
}
