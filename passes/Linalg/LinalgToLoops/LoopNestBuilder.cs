using OpenXla.Ir.Affine;
using OpenXla.Ir.Dialects.Arith;
using OpenXla.Ir.Dialects.Linalg;
using OpenXla.Ir.Dialects.MemRef;
using OpenXla.Ir.Dialects.Scf;

namespace OpenXla.Ir.Passes.Linalg.LinalgToLoops;

/// <summary>
/// Writes one structured operation as loops:
/// <c>linalg.generic ins(%a) outs(%b) {body} ⇒ scf.for %i { scf.for %j { load a, b; body; store b } }</c>
/// </summary>
internal sealed class LoopNestBuilder
{
    private readonly Operation _op;
    private readonly IStructured _structured;
    private readonly IReadOnlyList<AffineMap> _maps;
    private readonly OpBuilder _builder;
    private readonly Value[] _indices;
    private readonly int[] _order;

    internal LoopNestBuilder(Operation op, bool interchange)
    {
        _op = op;
        _structured = (IStructured)op;
        _maps = _structured.Maps;
        _builder = OpBuilder.BeforeOp(op);
        int loops = _structured.Iterators.Count;
        _indices = new Value[loops];
        _order = interchange ? LoopOrder.Choose(_structured, op) : [.. Enumerable.Range(0, loops)];
    }

    internal void Build()
    {
        BuildLoop(0);
        _op.Erase();
    }

    private void BuildLoop(int depth)
    {
        if (depth == _order.Length)
        {
            BuildBody();
            return;
        }
        int dimension = _order[depth];
        var (zero, one) = (Index(0), Index(1));
        ForOp.Create(_builder, zero, Extent(dimension), one, [], (index, _) =>
        {
            _indices[dimension] = index;
            BuildLoop(depth + 1);
            return [];
        });
    }

    private Value Index(long value) => ConstantOp.Create(_builder, IntegerAttr.Index(value)).GetResult(0);

    /// <summary>How often a loop runs: the extent of an operand that it walks alone.</summary>
    private Value Extent(int dimension)
    {
        for (int i = 0; i < _maps.Count; i++)
            for (int d = 0; d < _maps[i].Results.Length; d++)
            {
                if (!_maps[i].Results[d].IsDim(dimension)) continue;
                var memory = _op.GetOperand(i);
                long extent = ((MemRefType)memory.Type).Shape[d];
                return extent != Shape.Dynamic ? Index(extent) : DimOp.Create(_builder, memory, Index(d)).GetResult(0);
            }
        throw new InvalidOperationException($"no operand of '{_op.Name}' shows the extent of loop {dimension}");
    }

    private void BuildBody()
    {
        var body = _structured.StructuredBody;
        var mapping = new IrMapping();
        var accesses = new Value[_op.OperandCount][];
        for (int i = 0; i < accesses.Length; i++)
        {
            var operand = _op.GetOperand(i);
            if (operand.Type is not MemRefType)
            {
                mapping.Map(body.GetArgument(i), operand);
                continue;
            }
            accesses[i] = [.. _maps[i].Results.Select(Expand)];
            if (body.GetArgument(i).HasUses) mapping.Map(body.GetArgument(i), LoadOp.Create(_builder, operand, accesses[i]).GetResult(0));
        }
        foreach (var inner in body.Operations)
        {
            if (inner is IndexOp index) mapping.Map(index.Result, _indices[(int)index.Dim.Int64]);
            else if (inner is not Dialects.Linalg.YieldOp) _builder.InsertClone(inner, mapping);
        }
        var yield = body.Last!;
        var inits = _structured.Inits;
        for (int i = 0; i < inits.Count; i++) StoreOp.Create(_builder, mapping.Lookup(yield.GetOperand(i)), inits[i], accesses[inits.Start + i]);
    }

    /// <summary>An affine expression of the loop indices as index arithmetic.</summary>
    private Value Expand(AffineExpr expression) => expression switch
    {
        AffineDimExpr dim => _indices[dim.Position],
        AffineConstantExpr constant => Index(constant.Value),
        AffineBinaryExpr binary => Expand(binary),
        _ => throw new InvalidOperationException($"'{_op.Name}' has the symbolic access {expression}"),
    };

    private Value Expand(AffineBinaryExpr binary)
    {
        var (left, right) = (Expand(binary.Left), Expand(binary.Right));
        Operation op = binary.Kind switch
        {
            AffineExprKind.Add => AddIOp.Create(_builder, left, right),
            AffineExprKind.Mul => MulIOp.Create(_builder, left, right),
            AffineExprKind.Mod => RemSIOp.Create(_builder, left, right),
            AffineExprKind.FloorDiv => FloorDivSIOp.Create(_builder, left, right),
            _ => CeilDivSIOp.Create(_builder, left, right),
        };
        return op.GetResult(0);
    }
}
