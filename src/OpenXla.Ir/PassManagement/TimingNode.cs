namespace OpenXla.Ir.PassManagement;

/// <summary>The time spent under one name, and what was nested in it.</summary>
internal sealed class TimingNode(string name, TimingNode? parent)
{
    private readonly List<TimingNode> _children = [];

    internal string Name => name;
    internal TimingNode? Parent => parent;
    internal IReadOnlyList<TimingNode> Children => _children;
    internal long Ticks;

    internal TimingNode Child(string childName)
    {
        lock (_children)
        {
            foreach (var child in _children)
                if (child.Name == childName) return child;
            var made = new TimingNode(childName, this);
            _children.Add(made);
            return made;
        }
    }
}
