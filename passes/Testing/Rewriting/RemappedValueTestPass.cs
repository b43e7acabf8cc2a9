using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Rewriting.Conversion;
using ReturnOp = OpenXla.Ir.Passes.Testing.Dialect.ReturnOp;

namespace OpenXla.Ir.Passes.Testing.Rewriting;

/// <summary>Rewrites that ask for converted values, also of operations whose turn has not come.</summary>
[Pass("test-remapped-value")]
public sealed partial class RemappedValueTestPass : Pass<Operation>
{
    private const string Variadic = "test.one_variadic_out_one_variadic_in1";
    private const string Producer = "test.type_producer";
    private const string Consumer = "test.type_consumer";
    private const string Around = "test.remapped_value_region";

    public override string DisplayName => "(anonymous namespace)::TestRemappedValue";

    protected override void Run(Operation op, PassContext context)
    {
        var types = new TypeConverter()
            .Add<IrType>(static type => type.Equals(FloatType.F32) ? FloatType.F64 : type);
        var patterns = new PatternSet(context.Context)
            .AddNamed(Variadic, Double)
            .AddNamed(Producer, ProduceF64)
            .AddNamed(Consumer, Consume)
            .AddNamed(Around, InlineRegion);
        var target = new ConversionTarget().Legal<ModuleOp>().Legal<FuncOp>().Legal<ReturnOp>().Otherwise(static op => op.Name switch
        {
            Producer => op.FirstResult.Type.Equals(FloatType.F64),
            Consumer => op.GetOperand(0).Type.Equals(FloatType.F64),
            Variadic => op.OperandCount > 1,
            _ => null,
        });
        if (!new DialectConversion(target, patterns, types, ConversionOptions.For(context)).ApplyFull(op)) context.Fail();
    }

    /// <summary><c>variadic(%0) ⇒ variadic(%0, %0)</c></summary>
    private static bool Double(Operation op, PatternRewriter rewriter)
    {
        if (op.OperandCount != 1) return rewriter.NoMatch(op, $"it has not one operand");
        var state = rewriter.NewState(Variadic).AddOperands(rewriter.Converted(op.GetOperand(0)), rewriter.Converted(op.GetOperand(0)));
        foreach (var result in op.Results) state.AddResultTypes(result.Type);
        return rewriter.Replace(op, rewriter.Insert(state));
    }

    /// <summary><c>producer : f32 ⇒ producer : f64</c></summary>
    private static bool ProduceF64(Operation op, PatternRewriter rewriter)
    {
        if (!op.FirstResult.Type.Equals(FloatType.F32)) return rewriter.NoMatch(op, $"its type is not f32");
        return rewriter.Replace(op, rewriter.Insert(rewriter.NewState(Producer).AddResultTypes(FloatType.F64)));
    }

    /// <summary><c>consumer(%0 : f32) ⇒ consumer(%0 converted : f64)</c></summary>
    private static bool Consume(Operation op, PatternRewriter rewriter)
    {
        rewriter.Insert(rewriter.NewState(Consumer).AddOperands(rewriter.Converted(op.GetOperand(0))));
        return rewriter.Erase(op);
    }

    /// <summary><c>%1 = region { …; test.return %0 }; use %1 ⇒ …; use %0 converted</c></summary>
    private static bool InlineRegion(Operation op, PatternRewriter rewriter)
    {
        if (op.GetRegion(0) is not { HasOneBlock: true, Entry: { Last: { } terminator } block }) return rewriter.NoMatch(op, $"it has not one block with operations");
        rewriter.InlineBlockBefore(block, op);
        var values = rewriter.Converted(terminator.Operands);
        rewriter.Erase(terminator);
        return rewriter.Replace(op, values);
    }
}
