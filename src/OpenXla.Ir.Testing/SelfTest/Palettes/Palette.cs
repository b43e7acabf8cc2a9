using System.Collections.Concurrent;

namespace OpenXla.Ir.Testing.SelfTest.Palettes;

/// <summary>The types and attributes that the modules of one dialect are made of. Does not change once it is complete.</summary>
internal sealed class Palette
{
    private readonly List<IrType> _types = [.. BuiltinTypes.All];
    private readonly List<IrAttribute> _attributes = [.. BuiltinAttributes.All];
    private readonly List<IrType> _own = [];
    private readonly List<IrAttribute> _ownAttributes = [];
    private readonly ConcurrentDictionary<(string, string), IrType[]> _fittingTypes = new();
    private readonly ConcurrentDictionary<(string, string), IrAttribute[]> _fittingAttributes = new();
    private readonly ConcurrentDictionary<Type, object[]> _byClass = new();

    public IReadOnlyList<IrType> Types => _types;

    public IReadOnlyList<IrAttribute> Attributes => _attributes;

    /// <summary>Types that the dialect defines.</summary>
    public IReadOnlyList<IrType> OwnTypes => _own;

    /// <summary>Attributes that the dialect defines.</summary>
    public IReadOnlyList<IrAttribute> OwnAttributes => _ownAttributes;

    public void Add(IrType type, bool isOwn)
    {
        if (isOwn && !_own.Contains(type)) _own.Add(type);
        if (_types.Contains(type)) return;
        _types.Add(type);
        _byClass.Clear();
    }

    public void Add(IrAttribute attribute, bool isOwn)
    {
        if (_attributes.Contains(attribute)) return;
        _attributes.Add(attribute);
        if (isOwn) _ownAttributes.Add(attribute);
        _byClass.Clear();
    }

    /// <summary>The types that an operand or result of an operation may have.</summary>
    public IrType[] Fitting(string op, Definitions.ValueDefinition value) =>
        _fittingTypes.GetOrAdd((op, value.Name), _ => [.. _types.Where(type => Allows(value, type))]);

    /// <summary>What an inherent attribute of an operation may be.</summary>
    public IrAttribute[] Fitting(string op, Definitions.InherentAttributeDefinition attribute) =>
        _fittingAttributes.GetOrAdd((op, attribute.Name), _ => [.. (attribute.Cases?.Invoke() ?? []).Concat(_attributes.Where(a => Allows(attribute, a)))]);

    /// <summary>Whether a definition allows a type. A constraint that fails with an exception does not: the verifier's own failure will be noticed.</summary>
    public static bool Allows(Definitions.ValueDefinition value, IrType type)
    {
        try
        {
            return value.Accepts(type);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return false;
        }
    }

    /// <inheritdoc cref="Allows(Definitions.ValueDefinition, IrType)"/>
    public static bool Allows(Definitions.InherentAttributeDefinition definition, IrAttribute attribute)
    {
        try
        {
            return definition.Accepts(attribute);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return false;
        }
    }

    /// <summary>The types or attributes of a class.</summary>
    public IReadOnlyList<object> OfClass<T>() => _byClass.GetOrAdd(typeof(T), _ => [.. _types.OfType<T>().Cast<object>().Concat(_attributes.OfType<T>().Cast<object>())]);
}
