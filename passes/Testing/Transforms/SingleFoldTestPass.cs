using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Passes.Testing.Transforms;

/// <summary>Folds each operation once, the last ones first, and drops the constants that nobody reads then.</summary>
[Pass("test-single-fold")]
public sealed partial class SingleFoldTestPass : Pass<Operation>
{
    public override string DisplayName => "(anonymous namespace)::TestSingleFold";

    protected override void Run(Operation op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        var rewriter = new PatternRewriter(op.Context);
        var folding = new SingleFold(rewriter, new ConstantScope(rewriter));
        foreach (var inner in Enumerable.Reverse([op, .. op.Descendants<Operation>()])) folding.Fold(inner);
        folding.EraseUnused();
    }

    private sealed class SingleFold(PatternRewriter rewriter, ConstantScope constants)
    {
        private readonly HashSet<Operation> _made = [];

        internal void Fold(Operation op)
        {
            if (op.Block is null || op.ResultCount == 0) return;
            var result = op is IConstantLike constant ? constant.ConstantValue : OperationFolding.Fold(op);
            if (result.IsNone || result.IsInPlace) return;
            var values = new Value[op.ResultCount];
            for (int i = 0; i < values.Length; i++)
            {
                if (ValueOf(op, result[i], op.GetResult(i).Type) is not { } value) return;
                values[i] = value;
            }
            rewriter.Replace(op, values);
        }

        internal void EraseUnused()
        {
            foreach (var constant in _made)
                if (!constant.IsErased && !constant.HasUses) constant.Erase();
        }

        private Value? ValueOf(Operation op, OpFoldResult result, IrType type)
        {
            if (result.Attribute is not { } attribute) return result.Value;
            if (op.Info.Dialect is not { } dialect || constants.GetOrCreate(op.Block!, dialect, attribute, type) is not { } value) return null;
            var made = value.DefiningOp!;
            _made.Add(made);
            // It must come before the operation, which may have been put before the constant.
            if (made.Block == op.Block && made.Block!.First != made) made.MoveBefore(made.Block.First!);
            return value;
        }
    }
}
