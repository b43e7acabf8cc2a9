namespace OpenXla.Ir.Actions;

/// <summary>Two binary searches: how many passes may run, and how many rewrites of the last one may fire, before a check fails.</summary>
/// <param name="check">Runs the pipeline on a fresh copy of the program, with this handler added to its context, and says whether the check holds.</param>
public sealed class RewriteBisection(Func<RewriteLimit, bool> check)
{
    /// <summary>How often the pipeline has been run.</summary>
    public int Runs { get; private set; }

    /// <summary>Finds what breaks the check; null where it holds after all passes, or fails before the first: see <see cref="FailsFromTheStart"/>.</summary>
    public RewriteCulprit? Find()
    {
        FailsFromTheStart = !Holds(new RewriteLimit { Passes = 0 });
        var all = new RewriteLimit();
        if (FailsFromTheStart || Holds(all)) return null;
        long pass = FirstFailure(all.PassesRun, static n => new RewriteLimit { Passes = n });
        var whole = new RewriteLimit { Passes = pass };
        if (pass == all.PassesRun) whole = all;
        else Holds(whole);
        if (whole.RewritesRun == 0 || !Holds(new RewriteLimit { Passes = pass, Rewrites = 0 }))
            return new RewriteCulprit(pass, all.PassesRun, whole.LastPass!, 0, whole.RewritesRun, null);
        var culprit = whole.LastRewrite;
        long rewrite = FirstFailure(whole.RewritesRun, n => new RewriteLimit { Passes = pass, Rewrites = n }, limit => culprit = limit.LastRewrite);
        return new RewriteCulprit(pass, all.PassesRun, whole.LastPass!, rewrite, whole.RewritesRun, culprit);
    }

    /// <summary>Whether the check failed before the first pass.</summary>
    public bool FailsFromTheStart { get; private set; }

    /// <summary>The least number from 1 to <paramref name="count"/> for which the check fails; it is known to fail for the last one.</summary>
    private long FirstFailure(long count, Func<long, RewriteLimit> limitOf, Action<RewriteLimit>? onFailure = null)
    {
        var (good, bad) = (0L, count);
        while (bad - good > 1)
        {
            long middle = good + ((bad - good) / 2);
            var limit = limitOf(middle);
            if (Holds(limit))
            {
                good = middle;
                continue;
            }
            bad = middle;
            onFailure?.Invoke(limit);
        }
        return bad;
    }

    private bool Holds(RewriteLimit limit)
    {
        Runs++;
        return check(limit);
    }
}
