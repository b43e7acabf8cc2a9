using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The rules that all structured operations obey.</summary>
internal static class StructuredVerification
{
    /// <summary>Checks loops, body and how the operands fit; that the results do is for <see cref="VerifyResults(Operation, IStructured, Verifier)"/> to tell, earlier.</summary>
    internal static void Verify(Operation op, IStructured structured, Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (op.OperandCount > 0 && !HasPureSemantics(op))
        {
            verifier.Error(op, "expected to have pure tensor or buffer semantics");
            return;
        }
        var declared = structured.Maps;
        var maps = declared as AffineMap[] ?? [.. declared];
        int loops = structured.Iterators.Count;
        if (maps.Length != op.OperandCount)
        {
            verifier.Error(op, $"expected the number of indexing_map ({maps.Length}) to be equal to the number of input/output operands ({op.OperandCount})");
            return;
        }
        for (int i = 0; i < maps.Length; i++)
        {
            var map = maps[i];
            if (map.SymbolCount != 0)
            {
                verifier.Error(op, $"unexpected symbols in indexing_map #{i}");
                return;
            }
            int rank = op.GetOperand(i).Type is ShapedType { HasRank: true } and not VectorType ? ((ShapedType)op.GetOperand(i).Type).Rank : 0;
            if (map.Results.Length != rank)
            {
                verifier.Error(op, $"expected operand #{i} rank ({rank}) to match the result rank of indexing_map ({map.Results.Length})");
                return;
            }
        }
        int errors = verifier.ErrorCount;
        VerifyExtents(op, maps, loops, verifier);
        if (verifier.ErrorCount == errors) VerifyBody(op, structured, verifier);
    }

    /// <summary>Whether there are tensors or memrefs among the operands, and not both.</summary>
    private static bool HasPureSemantics(Operation op)
    {
        var (hasTensor, hasMemory) = (false, false);
        foreach (var operand in op.Operands)
        {
            hasTensor |= operand.Type is TensorType;
            hasMemory |= operand.Type is MemRefType;
        }
        return hasTensor != hasMemory;
    }

    internal static bool VerifyResults(Operation op, IStructured structured, Verifier verifier) => VerifyResults(op, structured, structured.StructuredInputs.Count, verifier);

    /// <summary>The results are the outputs that are tensors.</summary>
    internal static bool VerifyResults(Operation op, IDestinationStyle structured, int firstOutput, Verifier verifier)
    {
        int tensors = 0;
        foreach (var init in structured.Inits)
            if (init.Type is TensorType) tensors++;
        if (op.ResultCount != tensors)
        {
            verifier.Error(op, $"expected the number of tensor results ({op.ResultCount}) to be equal to the number of output tensors ({tensors})");
            return false;
        }
        int next = 0;
        foreach (var init in structured.Inits)
        {
            if (init.Type is not TensorType type) continue;
            int i = next++;
            if (op.GetResult(i).Type.Equals(type)) continue;
            verifier.Error(op, $"expected type of operand #{firstOutput + i} ('{type}') to match type of corresponding result ('{op.GetResult(i).Type}')");
            return false;
        }
        return true;
    }

    private const int FewLoops = 16;

    /// <summary>No extent, and not <see cref="Shape.Dynamic"/>.</summary>
    private const long Unknown = -1;

    /// <summary>Each loop has the extent of the first dimension that it alone indexes; no operand may be smaller or, where a loop alone indexes, larger.</summary>
    private static void VerifyExtents(Operation op, AffineMap[] maps, int loops, Verifier verifier)
    {
        int dims = 0;
        foreach (var map in maps) dims = Math.Max(dims, map.DimCount);
        Span<long> extents = dims <= FewLoops ? stackalloc long[dims] : new long[dims];
        foreach (ref long extent in extents) extent = Unknown;
        for (int i = 0; i < maps.Length; i++)
        {
            var results = maps[i].Results;
            for (int d = 0; d < results.Length; d++)
                if (results[d] is AffineDimExpr dim && extents[dim.Position] == Unknown) extents[dim.Position] = ((ShapedType)op.GetOperand(i).Type).Shape[d];
        }
        if (Has(extents, Unknown))
        {
            var all = new AffineMap(dims, 0, [.. maps.SelectMany(static map => map.Results.ToArray())]);
            verifier.Error(op, $"invalid indexing maps are non-invertible: ({all})");
            return;
        }
        for (int i = 0; i < maps.Length; i++)
            if (maps[i].DimCount != loops)
            {
                verifier.Error(op, $"expected indexing_map #{i} to have {loops} dim(s) to match the number of loops");
                return;
            }
        if (Has(extents, Shape.Dynamic)) return;
        Span<long> first = loops <= FewLoops ? stackalloc long[loops] : new long[loops];
        first.Clear();
        var last = extents;
        foreach (ref long extent in last) extent--;
        for (int i = 0; i < maps.Length; i++)
        {
            if (FindExtentMistake(i, maps[i], op.GetOperand(i).Type, first, last) is not { } mistake) continue;
            verifier.Error(op, mistake);
            return;
        }
    }

    private static bool Has(ReadOnlySpan<long> extents, long wanted)
    {
        foreach (long extent in extents)
            if (extent == wanted) return true;
        return false;
    }

    private static string? FindExtentMistake(int operand, AffineMap map, IrType type, ReadOnlySpan<long> first, ReadOnlySpan<long> last)
    {
        if (type is VectorType or not ShapedType { HasRank: true }) return null;
        var shaped = (ShapedType)type;
        for (int d = 0; d < shaped.Rank; d++)
        {
            long found = shaped.Shape[d];
            if (found is Shape.Dynamic or 0) continue;
            // What is nearly always there is nearly always right.
            if (map.Results[d] is AffineDimExpr dim && last[dim.Position] == found - 1) continue;
            if (map.Results[d].Evaluate(first) is not { } start || map.Results[d].Evaluate(last) is not { } end) continue;
            if (start < 0 || end < 0) return $"unexpected result less than 0 at expression #{d} in {map}";
            long inferred = Math.Max(start, end) + 1;
            if (map.Results[d] is AffineDimExpr)
            {
                if (inferred != found) return $"inferred input/output operand #{operand} has shape's dimension #{d} to be {inferred}, but found {found}";
            }
            else if (inferred > found)
            {
                return $"inferred input/output operand #{operand} has shape's dimension #{d} to be greater than or equal to {inferred}, but found {found}";
            }
        }
        return null;
    }

    /// <summary>The body's arguments are the elements of the operands.</summary>
    private static void VerifyBody(Operation op, IStructured structured, Verifier verifier)
    {
        if (op.GetRegion(0).FirstBlock is not { Next: null })
        {
            verifier.Error(op, "expects to have 1 region with 1 block");
            return;
        }
        var body = structured.StructuredBody;
        if (body.ArgumentCount != op.OperandCount)
        {
            verifier.Error(op, "expected as many non-induction variable region arguments as the number of input/output operands");
            return;
        }
        for (int i = 0; i < body.ArgumentCount; i++)
            if (!body.GetArgument(i).Type.Equals(ElementOf(op.GetOperand(i).Type)))
            {
                verifier.Error(op, $"expected type of bb argument #{i} ('{body.GetArgument(i).Type}') to match element or self type of the corresponding operand ('{ElementOf(op.GetOperand(i).Type)}')");
                return;
            }
        if (body.Last is not YieldOp) verifier.Error(op, "expects its body to end with 'linalg.yield'");
    }

    /// <summary>The end of a body yields an element per output.</summary>
    internal static void VerifyYield(YieldOp yield, IStructured structured, Verifier verifier)
    {
        if (yield.OperandCount != structured.Inits.Count)
        {
            verifier.Error(yield, $"expected number of yield values ({yield.OperandCount}) to match the number of inits / outs operands of the enclosing LinalgOp ({structured.Inits.Count})");
            return;
        }
        for (int i = 0; i < yield.OperandCount; i++)
            if (!yield.GetOperand(i).Type.Equals(ElementOf(structured.Inits[i].Type)))
            {
                verifier.Error(yield, $"type of yield operand {i + 1} ('{yield.GetOperand(i).Type}') doesn't match the element type of the enclosing linalg.generic op ('{ElementOf(structured.Inits[i].Type)}')");
                return;
            }
    }

    /// <summary>What a body sees of an operand: a vector is one element.</summary>
    internal static IrType ElementOf(IrType type) => type is ShapedType shaped and not VectorType ? shaped.ElementType : type;
}
