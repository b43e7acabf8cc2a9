namespace OpenXla.Ir;

/// <summary>A successor of a terminator: a node in the target block's list of predecessors' edges.</summary>
internal sealed class BlockUse(Operation owner, int index)
{
    internal readonly Operation Owner = owner;
    internal readonly int Index = index;
    internal Block? Target;
    internal BlockUse? Previous;
    internal BlockUse? Next;

    internal void Set(Block? target)
    {
        if (Target is not null)
        {
            if (Previous is not null) Previous.Next = Next;
            else Target._firstUse = Next;
            if (Next is not null) Next.Previous = Previous;
        }
        Previous = null;
        Next = null;
        Target = target;
        if (target is null) return;
        Next = target._firstUse;
        if (Next is not null) Next.Previous = this;
        target._firstUse = this;
    }
}
