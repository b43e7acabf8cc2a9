using System.Diagnostics;

namespace OpenXla.Ir.PassManagement;

/// <summary>The time spent under one name or by one pass of a pipeline, and what was nested in it.</summary>
internal sealed class TimingNode(string name, TimingNode? parent, Pass? pass = null)
{
    private readonly List<TimingNode> _children = [];
    private int _active;
    private long _since;

    internal string Name => name;

    /// <summary>The pass, as it stands in the pipeline; null where it is something else.</summary>
    internal Pass? Pass => pass;

    internal TimingNode? Parent => parent;
    internal IReadOnlyList<TimingNode> Children => _children;

    /// <summary>What all threads spent here.</summary>
    internal long Own { get; private set; }

    /// <summary>How long at least one thread was here.</summary>
    internal long Wall { get; private set; }

    /// <summary>What all threads spent here and below, those that helped too.</summary>
    internal long User
    {
        get
        {
            long user = Own;
            foreach (var child in _children) user += child.User - child.Wall;
            return user;
        }
    }

    internal TimingNode Child(string childName, Pass? childPass = null)
    {
        lock (_children)
        {
            foreach (var child in _children)
                if (child.Name == childName && child.Pass == childPass) return child;
            var made = new TimingNode(childName, this, childPass);
            _children.Add(made);
            return made;
        }
    }

    /// <summary>The time, for <see cref="Leave"/>.</summary>
    internal long Enter()
    {
        lock (_children)
        {
            long now = Stopwatch.GetTimestamp();
            if (_active++ == 0) _since = now;
            return now;
        }
    }

    internal void Leave(long since)
    {
        lock (_children)
        {
            long now = Stopwatch.GetTimestamp();
            Own += now - since;
            if (--_active == 0) Wall += now - _since;
        }
    }
}
