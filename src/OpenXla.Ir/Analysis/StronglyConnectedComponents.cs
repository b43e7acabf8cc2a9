namespace OpenXla.Ir.Analysis;

/// <summary>Groups of nodes of a graph each of which leads to each other of its group.</summary>
public static class StronglyConnectedComponents
{
    /// <summary>The groups of what can be reached from a node, each after those that it leads to.</summary>
    /// <param name="start">Where to begin.</param>
    /// <param name="targetsOf">The nodes to which one leads; asked once for each.</param>
    public static IReadOnlyList<IReadOnlyList<TNode>> From<TNode>(TNode start, Func<TNode, IReadOnlyList<TNode>> targetsOf)
        where TNode : class
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(targetsOf);
        return new Search<TNode>(targetsOf).From(start);
    }

    /// <summary>Tarjan's algorithm, without recursion: a chain may be long.</summary>
    private sealed class Search<TNode>(Func<TNode, IReadOnlyList<TNode>> targetsOf)
        where TNode : class
    {
        private readonly Dictionary<TNode, (int Index, int Low)> _numbers = [];
        private readonly HashSet<TNode> _open = [];
        private readonly Stack<TNode> _members = new();
        private readonly Stack<(TNode Node, IReadOnlyList<TNode> Targets, int Next)> _path = new();
        private readonly List<IReadOnlyList<TNode>> _components = [];

        internal List<IReadOnlyList<TNode>> From(TNode start)
        {
            Enter(start);
            while (_path.TryPop(out var at))
            {
                var (node, targets, next) = at;
                if (next < targets.Count)
                {
                    _path.Push((node, targets, next + 1));
                    var target = targets[next];
                    if (!_numbers.TryGetValue(target, out var known)) Enter(target);
                    else if (_open.Contains(target)) Lower(node, known.Index);
                    continue;
                }
                if (_path.TryPeek(out var parent)) Lower(parent.Node, _numbers[node].Low);
                if (_numbers[node].Low == _numbers[node].Index) Close(node);
            }
            return _components;
        }

        private void Enter(TNode node)
        {
            _numbers[node] = (_numbers.Count, _numbers.Count);
            _open.Add(node);
            _members.Push(node);
            _path.Push((node, targetsOf(node), 0));
        }

        private void Lower(TNode node, int low)
        {
            var (index, known) = _numbers[node];
            _numbers[node] = (index, Math.Min(known, low));
        }

        private void Close(TNode root)
        {
            var component = new List<TNode>();
            TNode member;
            do
            {
                member = _members.Pop();
                _open.Remove(member);
                component.Add(member);
            }
            while (member != root);
            _components.Add(component);
        }
    }
}
