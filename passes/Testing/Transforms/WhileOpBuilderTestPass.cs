using OpenXla.Ir.Builtin;
using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Dialects.Scf;
using ConstantOp = OpenXla.Ir.Dialects.Arith.ConstantOp;

namespace OpenXla.Ir.Passes.Testing.Transforms;

/// <summary>Puts before each <c>scf.while</c> one of the same operands and results, whose bodies only cast.</summary>
[Pass("test-scf-while-op-builder")]
public sealed partial class WhileOpBuilderTestPass : Pass<FuncOp>
{
    public override string DisplayName => "(anonymous namespace)::TestSCFWhileOpBuilderPass";

    protected override IReadOnlyList<string> DependentDialects => ["arith"];

    protected override void Run(FuncOp op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        op.Walk(static inner =>
        {
            if (inner is WhileOp loop) AddBefore(loop);
        });
    }

    private static void AddBefore(WhileOp loop)
    {
        var builder = OpBuilder.BeforeOp(loop);
        var (inputs, outputs) = (loop.Operands.Types(), loop.Results.Types());
        var state = builder.NewState<WhileOp>().AddOperands(loop.Operands.ToArray()).AddResultTypes(outputs);
        state.RegionCount = 2;
        var added = builder.Insert<WhileOp>(state);
        var before = builder.CreateBlock(added.Before, inputs);
        var forwarded = Cast(builder, before, outputs);
        var condition = ConstantOp.Create(builder, IntegerAttr.True).Result;
        builder.Insert(builder.NewState<ConditionOp>().AddOperands(condition).AddOperands(forwarded));
        var after = builder.CreateBlock(added.After, outputs);
        YieldOp.Create(builder, Cast(builder, after, inputs));
    }

    private static Value[] Cast(OpBuilder builder, Block block, IrType[] types) =>
        builder.Insert(builder.NewState("builtin.unrealized_conversion_cast").AddOperands(block.Arguments.ToArray()).AddResultTypes(types)).Results.ToArray();
}
