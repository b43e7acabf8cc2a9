using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Lit.Tests.Transforms.Meaning;

/// <summary><c>cf.cond_br</c>, whose two successors may be one block with different arguments.</summary>
internal sealed class ExternalBranch : IEvaluableBranch
{
    internal static void AttachTo(IrContext context)
    {
        var branch = new ExternalBranch();
        context.GetOperation("cf.cond_br").Attach<IEvaluableBranch>(_ => branch);
    }

    public int ChooseSuccessor(EvaluationFrame frame) => Integers.IsTrue(frame, 0) ? 0 : 1;
}
