namespace OpenXla.Ir.Dialects.Affine.Folding;

/// <summary>The elements of a basis: numbers, and values where they are only known at run time.</summary>
internal readonly struct MixedBasis
{
    private readonly (long Static, Value Dynamic)[] _elements;

    private MixedBasis((long Static, Value Dynamic)[] elements) => _elements = elements;

    internal MixedBasis(DenseArrayAttr statics, OperandRange dynamic)
    {
        _elements = new (long, Value)[statics.Count];
        int next = 0;
        for (int i = 0; i < _elements.Length; i++)
            _elements[i] = statics.GetInt64(i) == Shape.Dynamic ? (Shape.Dynamic, dynamic[next++]) : (statics.GetInt64(i), default);
    }

    internal int Count => _elements.Length;

    internal (long Static, Value Dynamic) this[int index] => _elements[index];

    internal DenseArrayAttr Statics => DenseArrayAttr.I64([.. _elements.Select(static e => e.Static)]);

    internal Value[] Dynamic => [.. _elements.Where(static e => !e.Dynamic.IsNull).Select(static e => e.Dynamic)];

    internal bool IsStatic => Array.TrueForAll(_elements, static e => e.Dynamic.IsNull);

    internal MixedBasis Slice(int start, int count) => new(_elements[start..(start + count)]);

    internal MixedBasis Where(Func<int, bool> isKept) => new([.. _elements.Where((_, i) => isKept(i))]);

    internal MixedBasis With(int index, (long Static, Value Dynamic) element)
    {
        var copy = _elements.ToArray();
        copy[index] = element;
        return new MixedBasis(copy);
    }

    internal bool IsOne(int index) => _elements[index].Dynamic.IsNull ? _elements[index].Static == 1 : OperationFolding.ConstantOf(_elements[index].Dynamic) is IntegerAttr { IsOne: true };

    /// <summary>The basis with the constants among its values as numbers; null where there is none.</summary>
    internal MixedBasis? WithConstants()
    {
        (long, Value)[]? changed = null;
        for (int i = 0; i < _elements.Length; i++)
        {
            // A number that is no basis would not be let through by the verifier.
            if (_elements[i].Dynamic.IsNull || OperationFolding.ConstantOf(_elements[i].Dynamic) is not IntegerAttr { Int64: > 0 and var number }) continue;
            changed ??= _elements.ToArray();
            changed[i] = (number, default);
        }
        return changed is null ? null : new MixedBasis(changed);
    }
}
