using OpenXla.Ir.Text;

namespace OpenXla.Ir.Passes.RuntimeVerification;

/// <summary>Puts checks before operations that need more to hold than a verifier can see: bounds, sizes, layouts.</summary>
[Pass("generate-runtime-verification")]
public sealed partial class GenerateRuntimeVerificationPass : Pass<Operation>
{
    public override string DisplayName => "GenerateRuntimeVerification";

    /// <summary>What messages say: 0 no more than what is wrong and where, 1 the operation, too.</summary>
    [Option] public uint VerboseLevel { get; init; } = 1;

    protected override void Run(Operation op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (VerboseLevel > 1)
        {
            context.ErrorAt(op, "generate-runtime-verification pass: set verboseLevel to 0 or 1");
            return;
        }
        var verifiable = new List<Operation>();
        op.Walk(inner =>
        {
            RuntimeChecks.Attach(inner);
            if (inner.As<IRuntimeVerifiable>() is not null) verifiable.Add(inner);
        });
        // The names that people know are those before the checks came.
        var names = new ValueNames(op);
        foreach (var inner in verifiable)
        {
            var text = VerboseLevel == 0 ? "" : names.Print(inner) + "\n";
            inner.As<IRuntimeVerifiable>()!.CreateRuntimeVerification(OpBuilder.BeforeOp(inner), message => $"ERROR: Runtime op verification failed\n{text}^ {message}\nLocation: {inner.Location}");
        }
        if (verifiable.Count == 0) context.MarkUnchanged();
    }
}
