namespace OpenXla.Ir.Actions;

// The idea of this namespace: whatever changes IR does so in named steps, and a handler hears of each before and after. It can
// write them down, count them, or leave one out; that is what logs, debug counters, explanations and bisection are made of.

/// <summary>A step of the compiler that handlers hear of and may leave out.</summary>
public abstract class IrAction
{
    /// <summary>The kind of step, for filters and counters: <c>apply-pattern</c>.</summary>
    public abstract string Tag { get; }

    /// <summary>The operation that it is about.</summary>
    public abstract Operation Operation { get; }

    /// <summary>The step in the words of upstream's logs.</summary>
    public abstract string Description { get; }

    /// <summary>What is done to what.</summary>
    public abstract override string ToString();
}
