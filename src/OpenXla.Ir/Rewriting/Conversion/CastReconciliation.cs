using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Rewriting.Conversion;

/// <summary>Removes casts that cancel out, <c>cast(cast(x : A to B) : B to A) ⇒ x</c>, and those that nobody reads.</summary>
public static class CastReconciliation
{
    public static void Run(Operation root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var casts = root.Descendants<UnrealizedConversionCastOp>().ToList();
        foreach (var cast in casts) Cancel(cast);
        for (int i = casts.Count - 1; i >= 0; i--)
            if (!casts[i].IsErased && !casts[i].HasUses) casts[i].Erase();
    }

    private static void Cancel(UnrealizedConversionCastOp cast)
    {
        var result = cast.Fold([]);
        for (int i = 0; i < result.Count; i++) cast.GetResult(i).ReplaceAllUsesWith(result[i].Value);
    }
}
