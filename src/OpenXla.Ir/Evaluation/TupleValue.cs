using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Evaluation;

/// <summary>A fixed list of values.</summary>
public sealed class TupleValue(params RuntimeValue[] elements) : RuntimeValue, IEquatable<TupleValue>
{
    public IReadOnlyList<RuntimeValue> Elements { get; } = elements ?? throw new ArgumentNullException(nameof(elements));

    public override bool Fits(IrType type)
    {
        if (type is not TupleType tuple || tuple.Elements.Span.Length != Elements.Count) return false;
        for (int i = 0; i < Elements.Count; i++)
            if (!Elements[i].Fits(tuple.Elements.Span[i])) return false;
        return true;
    }

    public override string TypeText => $"tuple<{string.Join(", ", Elements.Select(e => e.TypeText))}>";

    public bool Equals(TupleValue? other) => other is not null && Elements.SequenceEqual(other.Elements);
    public override bool Equals(object? obj) => Equals(obj as TupleValue);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var element in Elements) hash.Add(element);
        return hash.ToHashCode();
    }

    public override string ToString() => $"({string.Join(", ", Elements)})";
}
