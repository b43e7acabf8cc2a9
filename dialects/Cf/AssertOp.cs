using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Dialects.Cf;

/// <summary>Ends the program with a message where the condition is false.</summary>
[Op("cf.assert", Syntax = "$arg `,` $msg attr-dict")]
public sealed partial class AssertOp : Operation, IMemoryEffects, IEvaluable
{
    [Operand<I1>] public partial Value Arg { get; set; }
    [Attr] public partial StringAttr Msg { get; set; }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Write));
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        if (!frame.Get(Arg).GetBoolean(0)) throw frame.Error($"fails: {Msg.Value}");
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<AssertOp>(DropTrue);
    }

    /// <summary><c>cf.assert true ⇒ nothing</c></summary>
    private static bool DropTrue(AssertOp op, PatternRewriter rewriter) =>
        OperationFolding.ConstantOf(op.Arg) is IntegerAttr { Boolean: true } ? rewriter.Erase(op) : rewriter.NoMatch(op, $"the condition is not the constant true");
}
