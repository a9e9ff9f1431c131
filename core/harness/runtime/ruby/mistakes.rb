# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors

module CodeArena
  # Tells the mistakes of solution.rb in its author's terms. Loaded by driver.rb when there is one.
  module Mistakes
    WORDS = { 'int' => 'Integer', 'long' => 'Integer', 'double' => 'Float', 'bool' => 'true or false', 'string' => 'String',
              'ListNode' => 'ListNode', 'TreeNode' => 'TreeNode' }.freeze
    RANGES = { 'int' => [INT, 32], 'long' => [LONG, 64] }.freeze
    SHOWN = 60  # characters of a value
    FRAMES = 10 # at either end of a backtrace
    LONGEST = 400 # characters of an exception's text in the one line about it

    module_function

    # Types and values

    def of_type(base, depth)
      return "an Array of #{'Arrays of ' * (depth - 1)}#{base == 'bool' ? 'true and false' : "#{WORDS[base]}s"}" if depth.positive?
      return WORDS[base] if base == 'bool'

      "#{WORDS[base].start_with?('I') ? 'an' : 'a'} #{WORDS[base]}#{' or nil' if base.end_with?('Node')}"
    end

    def shown(value)
      return value.inspect if value.nil? || value == true || value == false
      return "the #{value.class} #{clipped(value.inspect)}" if [Integer, Float, String, Symbol].any? { |kind| value.instance_of?(kind) }

      "#{value.class.to_s =~ /\A[AEIOU]/ ? 'an' : 'a'} #{value.class}"
    end

    def clipped(text, longest = SHOWN) = text.size <= longest ? text : "#{text[0, longest]}..."

    # Why the value is not what the method has to return.
    def misfit(called, value)
      wanted, verb = if called['modifies']
                       ["must leave #{of_type(*called['answer'])} in #{called['parameters'][called['modifies']][0]}", 'left']
                     else
                       ["must return #{of_type(*called['answer'])}", 'returned']
                     end
      place, found = first_misfit(*called['answer'], value, '')
      "#{called['shown']} #{wanted}, but #{place.empty? ? "#{verb} #{found}" : "element #{place} is #{found}"}"
    end

    # Where and what: ["[2][0]", 'the String "5"'].
    def first_misfit(base, depth, value, place)
      if depth.zero?
        found = wrong_value(base, value)
        return found && [place, found]
      end
      return [place, shown(value) + (value.respond_to?(:to_a) && !value.nil? ? '; to_a makes an Array of it' : '')] unless value.is_a?(Array)

      value.each_with_index do |item, at|
        found = first_misfit(base, depth - 1, item, "#{place}[#{at}]")
        return found if found
      end
      nil
    end

    def wrong_value(base, value)
      return wrong_whole(base, value) if RANGES.key?(base)
      return wrong_nodes(base, value) if base.end_with?('Node')

      Plain.of(base, 0, value)
      nil
    rescue Misfit
      value.is_a?(String) && base == 'string' ? 'a String that is not valid UTF-8' : shown(value)
    end

    def wrong_whole(base, value)
      return shown(value) unless value.is_a?(Integer)

      range, bits = RANGES[base]
      range.cover?(value) ? nil : "#{clipped(value.to_s)}, which does not fit into #{bits} bits"
    end

    def wrong_nodes(base, root)
      links = base == 'ListNode' ? [:next] : %i[left right]
      pending = [root]
      seen = {}.compare_by_identity
      pending.each do |node|
        next if node.nil?
        return node.equal?(root) ? shown(node) : "a #{base} that is linked to #{shown(node)}" unless [:val, *links].all? { |name| node.respond_to?(name) }
        return again(base, node) if seen.key?(node)

        seen[node] = true
        wrong = wrong_whole('int', node.val)
        return "a #{base} whose val is #{wrong}" if wrong

        links.each { |link| pending << node.public_send(link) }
      end
      nil
    end

    def again(base, node)
      value = clipped(node.val.inspect)
      base == 'ListNode' ? "a list with a cycle: node #{value} comes again" : "a tree in which node #{value} is reached twice"
    end

    # Something to show for a value of the wrong type.
    def resembling(value)
      simple = [nil, true, false].include?(value) || [Integer, String, Array, Hash].any? { |kind| value.is_a?(kind) } || (value.is_a?(Float) && value.finite?)
      simple ? JSON.generate(value) : 'null'
    rescue StandardError
      'null'
    end

    # What is not there

    def missing_function(called)
      own = own_methods(Object) + (defined?(::Solution) ? own_methods(::Solution) : [])
      not_there(called['name'], own, "there is no method #{called['name']}, which the judge calls")
    end

    def missing_class(name)
      own = Object.constants.select { |each| Object.const_source_location(each)&.first == SOURCE }.map(&:to_s)
      not_there(name, own, "there is no class #{name}, which the judge makes an object of")
    end

    def missing_method(made, method)
      not_there(method['name'], own_methods(made), "class #{made} has no method #{method['name']}, which the judge calls", only_one: false)
    end

    def own_methods(owner)
      names = owner.instance_methods(false) + owner.private_instance_methods(false) - [:initialize]
      names.select { |name| owner.instance_method(name).source_location&.first == SOURCE }.map(&:to_s)
    end

    def not_there(name, candidates, otherwise, only_one: true)
      squeezed = ->(each) { each.delete('_').downcase }
      near = candidates.map { |each| [distance(squeezed[name], squeezed[each]), each] }.min
      near = near && near.first <= name.size / 3 ? near.last : nil
      near ||= candidates.first if only_one && candidates.size == 1
      near ? "your code defines #{near}; the judge calls #{name}" : otherwise
    end

    def distance(first, second)
      row = (0..second.size).to_a
      first.each_char.with_index(1) do |letter, line|
        above = row
        row = [line]
        second.each_char.with_index { |other, at| row << [above[at + 1] + 1, row[at] + 1, above[at] + (letter == other ? 0 : 1)].min }
      end
      row.last
    end

    def wrong_count(found, called)
      own = found.parameters.select { |kind,| %i[req opt].include?(kind) }.map(&:last)
      passed = called['parameters'].map(&:first)
      "#{called['shown']} takes #{own.size} #{own.size == 1 ? 'parameter' : 'parameters'}#{listed(own)}, " \
        "but the judge passes #{passed.size}#{listed(passed)}"
    end

    def listed(names) = names.empty? ? '' : " (#{names.join(', ')})"

    # Exceptions

    # Prints the backtrace as far as it is the user's, and returns the exception in one line.
    def told(error, place)
      frames = (error.backtrace || []).select { |frame| frame.start_with?("#{SOURCE}:") }
      line = frames.first && frames.first[/:(\d+)/, 1]
      return in_place('your code ended the program itself; the method must return', line, place) if error.is_a?(SystemExit)

      message = text_of(error)
      return syntax_error(message) if error.is_a?(SyntaxError) && message.start_with?("#{SOURCE}:")

      left_out = frames.size - 2 * FRAMES
      frames = frames.first(FRAMES) + ["... #{left_out} more calls ..."] + frames.last(FRAMES) if left_out.positive?
      $stderr.write("#{message} (#{error.class})\n", frames.map { |frame| "\tfrom #{frame}\n" }.join)
      in_place(clipped("#{error.class}: #{message.split.join(' ')}", LONGEST), line, place)
    end

    def text_of(error)
      error.message.to_s.scrub
    rescue Exception # rubocop:disable Lint/RescueException: an exception may be broken too
      'an exception that cannot say what it is'
    end

    def syntax_error(message)
      $stderr.write(message, "\n")
      line, text = message.match(/\A#{Regexp.escape(SOURCE)}:(\d+): (.*)$/)&.captures
      in_place("SyntaxError: #{(text || message).sub(/\Asyntax error, /, '')}", line, nil)
    end

    def in_place(text, line, place)
      where = [line && "line #{line}", place].compact.join(', ')
      where.empty? ? text : "#{text} (#{where})"
    end
  end
end
