namespace OpenXla.Ir.Dialects.Affine.Folding;

/// <summary>A map and its operands, on the way to a simpler form of both.</summary>
internal sealed class OperandMap
{
    /// <summary>Where maps would grow beyond this by composition, they stay apart.</summary>
    private const int SizeLimit = 1 << 14;

    private readonly DimensionScope _scope = new();
    private List<Value> _operands;

    internal OperandMap(AffineMap map, ReadOnlySpan<Value> operands)
    {
        Map = map;
        _operands = [.. operands];
    }

    internal AffineMap Map { get; set; }

    internal IReadOnlyList<Value> Operands => _operands;

    internal bool Equals(AffineMap map, OperandRange operands)
    {
        if (map != Map || operands.Count != _operands.Count) return false;
        for (int i = 0; i < operands.Count; i++)
            if (operands[i] != _operands[i]) return false;
        return true;
    }

    /// <summary>Does a step; where an expression would become too deep, map and operands stay what they were.</summary>
    private void Try(Action step)
    {
        var (map, operands) = (Map, _operands);
        try
        {
            step();
        }
        catch (AffineDepthException)
        {
            (Map, _operands) = (map, operands);
        }
    }

    /// <summary>Takes the maps of <see cref="ApplyOp"/>s that give operands into this one, as deep as they go, and cleans up.</summary>
    internal void Compose() => Try(ComposeAll);

    private void ComposeAll()
    {
        if (Map.Results.Length > 0 && _operands.Exists(static v => v.DefiningOp is ApplyOp))
        {
            ComposeApplications();
            Prune();
        }
        CanonicalizeAll();
        Map = Flattener.Simplify(Map);
    }

    private void ComposeApplications()
    {
        int at = 0;
        while (at < _operands.Count)
        {
            if (_operands[at].IsNull || _operands[at].DefiningOp is not ApplyOp apply || !TryReplace(at, apply)) at++;
            else at = 0;
        }
    }

    /// <summary>Puts the map of an operand in its place; the operand itself is left out, and the new ones are added behind.</summary>
    private bool TryReplace(int at, ApplyOp apply)
    {
        var inner = new OperandMap(apply.Map.Map, apply.MapOperands);
        inner.Canonicalize();
        var (dims, symbols) = (Map.DimCount, Map.SymbolCount);
        var (size, uses) = Measure(Map, at < dims ? AffineExpr.Dim(at) : AffineExpr.Symbol(at - dims));
        if (size + ((long)uses * Measure(inner.Map, Map.Results[0]).Size) > SizeLimit) return false;
        var replacement = inner.Map.ShiftDims(dims).ShiftSymbols(symbols).Results[0];
        var (newDims, newSymbols) = (Identity(dims, AffineExpr.Dim), Identity(symbols, AffineExpr.Symbol));
        if (at < dims) newDims[at] = replacement;
        else newSymbols[at - dims] = replacement;
        Map = Map.ReplaceDimsAndSymbols(newDims, newSymbols, dims + inner.Map.DimCount, symbols + inner.Map.SymbolCount);
        _operands[at] = default;
        var all = _operands;
        _operands = [.. all.Take(dims), .. inner._operands.Take(inner.Map.DimCount), .. all.Skip(dims), .. inner._operands.Skip(inner.Map.DimCount)];
        return true;
    }

    private static AffineExpr[] Identity(int count, Func<int, AffineExpr> input)
    {
        var inputs = new AffineExpr[count];
        for (int i = 0; i < count; i++) inputs[i] = input(i);
        return inputs;
    }

    /// <summary>How many nodes a map has, up to the limit, and how many of them are an input.</summary>
    private static (int Size, int Uses) Measure(AffineMap map, AffineExpr input)
    {
        var (size, uses) = (0, 0);
        foreach (var result in map.Results) Count(result);
        return (size, uses);

        void Count(AffineExpr expr)
        {
            if (++size > SizeLimit) return;
            if (expr is not AffineBinaryExpr binary)
            {
                if (expr == input) uses++;
                return;
            }
            Count(binary.Left);
            Count(binary.Right);
        }
    }

    /// <summary>Leaves out the operands that were replaced.</summary>
    private void Prune()
    {
        var (dims, symbols) = (new AffineExpr[Map.DimCount], new AffineExpr[Map.SymbolCount]);
        var (nextDim, nextSymbol) = (0, 0);
        var kept = new List<Value>(_operands.Count);
        for (int i = 0; i < _operands.Count; i++)
        {
            bool isGone = _operands[i].IsNull;
            if (i < dims.Length) dims[i] = isGone ? 0 : AffineExpr.Dim(nextDim++);
            else symbols[i - dims.Length] = isGone ? 0 : AffineExpr.Symbol(nextSymbol++);
            if (!isGone) kept.Add(_operands[i]);
        }
        Map = Map.ReplaceDimsAndSymbols(dims, symbols, nextDim, nextSymbol);
        _operands = kept;
    }

    /// <summary>Dimensions that are symbols become ones, constants become part of the map, and each value is one operand, if the map uses it.</summary>
    internal void Canonicalize() => Try(CanonicalizeAll);

    private void CanonicalizeAll()
    {
        if (_operands.Count == 0) return;
        PromoteSymbols();
        var (usedDims, usedSymbols) = FindUsed();
        var (dims, symbols) = (new AffineExpr[Map.DimCount], new AffineExpr[Map.SymbolCount]);
        var kept = new List<Value>();
        int dimCount = Keep(dims, usedDims, 0, kept, AffineExpr.Dim, static _ => null);
        int symbolCount = Keep(symbols, usedSymbols, Map.DimCount, kept, AffineExpr.Symbol, static v => OperationFolding.ConstantOf(v) as IntegerAttr);
        Map = Map.ReplaceDimsAndSymbols(dims, symbols, dimCount, symbolCount);
        _operands = kept;
    }

    private int Keep(AffineExpr[] inputs, bool[] used, int start, List<Value> kept, Func<int, AffineExpr> input, Func<Value, IntegerAttr?> constant)
    {
        int next = 0;
        var known = new Dictionary<Value, AffineExpr>();
        for (int i = 0; i < inputs.Length; i++)
        {
            inputs[i] = 0;
            if (!used[i]) continue;
            var value = _operands[start + i];
            if (constant(value) is { } number)
            {
                inputs[i] = number.Int64;
                continue;
            }
            if (known.TryGetValue(value, out var same))
            {
                inputs[i] = same;
                continue;
            }
            known[value] = inputs[i] = input(next++);
            kept.Add(value);
        }
        return next;
    }

    private (bool[] Dims, bool[] Symbols) FindUsed()
    {
        var (dims, symbols) = (new bool[Map.DimCount], new bool[Map.SymbolCount]);
        foreach (var result in Map.Results)
            result.Walk(expr =>
            {
                if (expr is AffineDimExpr dim) dims[dim.Position] = true;
                else if (expr is AffineSymbolExpr symbol) symbols[symbol.Position] = true;
            });
        return (dims, symbols);
    }

    private void PromoteSymbols()
    {
        if (Map.DimCount == 0) return;
        var dims = new AffineExpr[Map.DimCount];
        var (kept, promoted) = (new List<Value>(), new List<Value>());
        for (int i = 0; i < dims.Length; i++)
        {
            if (_scope.IsSymbol(_operands[i]))
            {
                dims[i] = AffineExpr.Symbol(Map.SymbolCount + promoted.Count);
                promoted.Add(_operands[i]);
            }
            else
            {
                dims[i] = AffineExpr.Dim(kept.Count);
                kept.Add(_operands[i]);
            }
        }
        if (promoted.Count == 0) return;
        var symbols = _operands.Skip(dims.Length);
        Map = Map.ReplaceDimsAndSymbols(dims, [], kept.Count, Map.SymbolCount + promoted.Count);
        _operands = [.. kept, .. symbols, .. promoted];
    }

    /// <summary>As <see cref="Compose"/>; then with what is known of the variables of loops.</summary>
    internal void Simplify()
    {
        Compose();
        Canonicalize();
        if (_operands.Count > 0) Try(() => Map = new OperandBounds(Map, _operands).Simplify());
    }
}
