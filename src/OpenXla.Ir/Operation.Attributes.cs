using OpenXla.Ir.Builtin;

namespace OpenXla.Ir;

/// <content>Inherent attributes (fields of the subclass) and discardable ones (a dictionary on the side).</content>
public abstract partial class Operation
{
    /// <summary>The names of the attributes that belong to the op's definition, in alphabetical order.</summary>
    public virtual ReadOnlySpan<string> InherentAttributeNames => [];

    /// <summary>How bytecode holds each of the inherent attributes, in the order of their names; where it says nothing, they are optional.</summary>
    public virtual ReadOnlySpan<Definitions.PropertyEncoding> PropertyEncodings => [];

    /// <summary>The value of an inherent attribute; null where it is absent or the name is not inherent.</summary>
    public virtual IrAttribute? GetInherentAttribute(string name) => null;

    /// <summary>The value of the inherent attribute whose name is at <paramref name="index"/> of <see cref="InherentAttributeNames"/>; null where it is absent.</summary>
    public virtual IrAttribute? GetInherentAttribute(int index) => GetInherentAttribute(InherentAttributeNames[index]);

    /// <summary>Sets an inherent attribute; false where the name is not inherent. The verifier checks the kind.</summary>
    public virtual bool TrySetInherentAttribute(string name, IrAttribute? value) => false;

    /// <summary>Whether an inherent attribute may be of the class of the given one; what it says is the verifier's matter.</summary>
    public virtual bool CanHold(string name, IrAttribute value) => true;

    /// <summary>Why the operation takes no properties in the generic form, not even empty ones; null where it may.</summary>
    protected internal virtual string? WhyNoProperties => null;

    /// <summary>Gives absent attributes their defaults.</summary>
    protected virtual void SetDefaults()
    {
    }

    internal void ApplyDefaults() => SetDefaults();

    /// <summary>The attributes that are not part of the op's definition.</summary>
    public DictionaryAttr DiscardableAttributes
    {
        get => _extra?.Attributes ?? DictionaryAttr.Empty;
        set
        {
            if (value.Count == 0 && _extra is null) return;
            Extra.Attributes = value.Count == 0 ? null : value;
        }
    }

    /// <summary>An attribute by name, inherent or discardable; null where absent.</summary>
    public IrAttribute? GetAttribute(string name) => GetInherentAttribute(name) ?? DiscardableAttributes.Get(name);

    public TAttr? GetAttribute<TAttr>(string name)
        where TAttr : IrAttribute => GetAttribute(name) as TAttr;

    public bool HasAttribute(string name) => GetAttribute(name) is not null;

    /// <summary>Sets an attribute, inherent where the op has one of that name; null removes it.</summary>
    public void SetAttribute(string name, IrAttribute? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ThrowIfErased();
        if (TrySetInherentAttribute(name, value)) return;
        DiscardableAttributes = value is null ? DiscardableAttributes.Without(name) : DiscardableAttributes.With(name, value);
    }

    public void RemoveAttribute(string name) => SetAttribute(name, null);

    /// <summary>Inherent and discardable attributes together, sorted by name.</summary>
    public DictionaryAttr AllAttributes
    {
        get
        {
            var inherent = InherentAttributes;
            if (DiscardableAttributes.Count == 0) return inherent;
            return inherent.Count == 0 ? DiscardableAttributes : new DictionaryAttr([.. inherent, .. DiscardableAttributes]);
        }
    }

    /// <summary>The inherent attributes that are present, sorted by name.</summary>
    public DictionaryAttr InherentAttributes
    {
        get
        {
            var names = InherentAttributeNames;
            if (names.Length == 0) return DictionaryAttr.Empty;
            int count = 0;
            for (int i = 0; i < names.Length; i++)
                if (GetInherentAttribute(i) is not null) count++;
            if (count == 0) return DictionaryAttr.Empty;
            var present = new NamedAttribute[count];
            count = 0;
            for (int i = 0; i < names.Length; i++)
                if (GetInherentAttribute(i) is { } value) present[count++] = new NamedAttribute(names[i], value);
            return DictionaryAttr.OfOwn(present);
        }
    }

    /// <summary>The properties as one attribute, which the generic form prints between &lt; and &gt;; null for none.</summary>
    public IrAttribute? PropertiesAsAttribute =>
        this is UnregisteredOp unregistered ? unregistered.Properties : InherentAttributes is { Count: > 0 } present ? present : null;

    /// <summary>True where an operation of the same name has equal properties.</summary>
    internal bool HasSameProperties(Operation other)
    {
        if (this is UnregisteredOp unregistered) return Equals(unregistered.Properties, ((UnregisteredOp)other).Properties);
        for (int i = InherentAttributeNames.Length - 1; i >= 0; i--)
            if (!Equals(GetInherentAttribute(i), other.GetInherentAttribute(i))) return false;
        return true;
    }

    /// <summary>A number that is the same for all for which <see cref="HasSameProperties"/> is true.</summary>
    internal int HashProperties()
    {
        if (this is UnregisteredOp unregistered) return unregistered.Properties?.GetHashCode() ?? 0;
        int hash = 0;
        for (int i = InherentAttributeNames.Length - 1; i >= 0; i--) hash = (hash * 31) + (GetInherentAttribute(i)?.GetHashCode() ?? 0);
        return hash;
    }

    /// <summary>Copies inherent and discardable attributes from an op of the same name.</summary>
    protected internal virtual void CopyAttributesFrom(Operation other)
    {
        var names = InherentAttributeNames;
        for (int i = 0; i < names.Length; i++)
        {
            var value = other.GetInherentAttribute(i);
            if (value is not null || GetInherentAttribute(i) is not null) TrySetInherentAttribute(names[i], value);
        }
        DiscardableAttributes = other.DiscardableAttributes;
    }

    /// <summary>Takes over the attribute of the generic form's properties; false where it does not fit.</summary>
    protected internal virtual bool TrySetProperties(IrAttribute properties)
    {
        if (properties is not DictionaryAttr dictionary) return false;
        foreach (var (name, value) in dictionary.Entries) TrySetInherentAttribute(name, value);
        return true;
    }

    private void InitializeAttributes(OperationState state)
    {
        if (state.Properties is { } properties && !TrySetProperties(properties))
            throw new ArgumentException($"'{Name}' can't take {properties} as its properties", nameof(state));
        if (!state.HasAttributes)
        {
            if (state.AttributeDictionary is { Count: > 0 } dictionary) InitializeFromDictionary(dictionary);
            return;
        }
        if (state.AttributeDictionary is { Count: > 0 } also) InitializeFromDictionary(also);
        List<NamedAttribute>? discardable = null;
        foreach (var attribute in state.Attributes)
            if (!TrySetInherentAttribute(attribute.Name, attribute.Value)) (discardable ??= []).Add(attribute);
        if (discardable is not null) Extra.Attributes = new DictionaryAttr([.. DiscardableAttributes, .. discardable]);
    }

    /// <summary>Shares the parsed dictionary between all ops that carry the same one.</summary>
    private void InitializeFromDictionary(DictionaryAttr dictionary)
    {
        if (InherentAttributeNames.Length == 0)
        {
            Extra.Attributes = dictionary;
            return;
        }
        int discardable = 0;
        foreach (ref readonly var attribute in dictionary.Entries)
            if (!TrySetInherentAttribute(attribute.Name, attribute.Value)) discardable++;
        if (discardable == 0) return;
        Extra.Attributes = discardable == dictionary.Count ? dictionary : Discardable(dictionary, discardable);
    }

    private DictionaryAttr Discardable(DictionaryAttr dictionary, int count)
    {
        var entries = new NamedAttribute[count];
        count = 0;
        foreach (ref readonly var attribute in dictionary.Entries)
            if (!TrySetInherentAttribute(attribute.Name, attribute.Value)) entries[count++] = attribute;
        return DictionaryAttr.OfOwn(entries);
    }
}
