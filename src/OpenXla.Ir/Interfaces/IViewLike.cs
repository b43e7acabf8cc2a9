namespace OpenXla.Ir.Interfaces;

/// <summary>An operation that gives a view of memory: what one is written to, the other shows.</summary>
public interface IViewLike
{
    /// <summary>What is looked at.</summary>
    Value ViewSource { get; }

    /// <summary>The view.</summary>
    Value ViewDest { get; }
}
