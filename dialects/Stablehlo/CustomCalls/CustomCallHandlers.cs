using System.Collections.Concurrent;

namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>What custom calls do while a program is evaluated, by the name of their target.</summary>
/// <remarks>Safe for use by several threads. A tool or plugin adds its own with <see cref="Register"/>.</remarks>
public static class CustomCallHandlers
{
    private static readonly ConcurrentDictionary<string, Action<CustomCallOp, EvaluationFrame>> Handlers = new(StringComparer.Ordinal);

    static CustomCallHandlers()
    {
        Register("check.expect_eq", CheckCalls.ExpectEqual);
        Register("check.expect_close", CheckCalls.ExpectClose);
        Register("check.expect_almost_eq", CheckCalls.ExpectAlmostEqual);
        Register("check.eq", CheckCalls.AreEqual);
    }

    /// <summary>The targets that are known, sorted.</summary>
    public static IEnumerable<string> Names => Handlers.Keys.Order(StringComparer.Ordinal);

    /// <summary>Says what a target does: it reads operands from the frame and sets all results.</summary>
    public static void Register(string target, Action<CustomCallOp, EvaluationFrame> handler)
    {
        ArgumentException.ThrowIfNullOrEmpty(target);
        Handlers[target] = handler ?? throw new ArgumentNullException(nameof(handler));
    }

    public static Action<CustomCallOp, EvaluationFrame>? Find(string target) => Handlers.GetValueOrDefault(target);
}
