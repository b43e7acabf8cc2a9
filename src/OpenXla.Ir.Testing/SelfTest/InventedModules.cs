using OpenXla.Ir.Builtin;
using OpenXla.Ir.Testing.SelfTest.Learning;

namespace OpenXla.Ir.Testing.SelfTest;

/// <summary>The modules that the self-test judges, for tests of one's own: valid programs of a dialect, which follow from seed and number alone.</summary>
public sealed class InventedModules
{
    private readonly DialectKnowledge _knowledge;
    private readonly ulong _seed;

    private InventedModules(DialectKnowledge knowledge, ulong seed)
    {
        _knowledge = knowledge;
        _seed = seed;
    }

    /// <summary>Learns what is valid in a dialect, which takes a second or some.</summary>
    /// <param name="dialect">The dialect.</param>
    /// <param name="seed">What everything follows from.</param>
    /// <param name="makeContext">Makes a context in which the dialect is available, and those whose types and operations it may be mixed with.</param>
    public static InventedModules Of(string dialect, ulong seed, Func<IrContext> makeContext)
    {
        ArgumentNullException.ThrowIfNull(dialect);
        ArgumentNullException.ThrowIfNull(makeContext);
        return new InventedModules(DialectLearner.Learn(Make(), Make(), dialect, seed), seed);

        IrContext Make()
        {
            var context = makeContext();
            context.AllowUnregisteredDialects = true;
            return context;
        }
    }

    /// <summary>A module in a context of its own or of others; null where the verifier accepted none of this number.</summary>
    public ModuleOp? Make(IrContext context, int number)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        using var silence = context.Diagnostics.HandleLocally(static _ => { });
        return new ModuleComposer(_knowledge, _seed).Compose(context, number) is { Failure: null, Module: { } module } ? module : null;
    }
}
