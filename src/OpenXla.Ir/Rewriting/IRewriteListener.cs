namespace OpenXla.Ir.Rewriting;

/// <summary>Hears of every change that goes through a rewriter, and of every match that failed.</summary>
public interface IRewriteListener
{
    void Inserted(Operation op)
    {
    }

    void Erasing(Operation op)
    {
    }

    void Replacing(Operation op, ReadOnlySpan<Value> values)
    {
    }

    void Modified(Operation op)
    {
    }

    void NoMatch(Operation op, string reason)
    {
    }
}
