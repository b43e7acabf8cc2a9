namespace OpenXla.Ir.Rewriting;

/// <summary>What an operation folds to: nothing, itself changed in place, or a value or constant for each result.</summary>
public readonly struct FoldResult
{
    private readonly OpFoldResult _single;
    private readonly OpFoldResult[]? _several;
    private readonly byte _kind;

    private FoldResult(byte kind, OpFoldResult single, OpFoldResult[]? several) => (_kind, _single, _several) = (kind, single, several);

    /// <summary>The operation can't be folded.</summary>
    public static FoldResult None => default;

    /// <summary>The operation has changed itself; its results stay.</summary>
    public static FoldResult InPlace => new(1, default, null);

    public bool IsNone => _kind == 0;
    public bool IsInPlace => _kind == 1;

    /// <summary>How many results are replaced.</summary>
    public int Count => _kind switch { 2 => 1, 3 => _several!.Length, _ => 0 };

    public OpFoldResult this[int index] => _kind == 2 && index == 0 ? _single : _several![index];

    public static FoldResult Of(ReadOnlySpan<Value> values)
    {
        var results = new OpFoldResult[values.Length];
        for (int i = 0; i < results.Length; i++) results[i] = values[i];
        return new FoldResult(3, default, results);
    }

    public static FoldResult Of(params ReadOnlySpan<OpFoldResult> results) => new(3, default, results.ToArray());

    public static implicit operator FoldResult(Value value) => value.IsNull ? None : new(2, value, null);

    public static implicit operator FoldResult(IrAttribute? attribute) => attribute is null ? None : new(2, attribute, null);
}
